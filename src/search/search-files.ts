import type { Corpus } from '#corpus/corpus.ts'
import { stopIndexer } from './build-index.ts'
import { type BuiltParts, buildEngine, buildParts, toJson } from './build-parts.ts'
import { bundleOthers, bundlePassages } from './bundles.ts'
import { divideExchanges, divideOthers } from './divide-records.ts'
import { sharedEngineFolder } from './engine-file.ts'
import type { IndexFiles } from './pagefind-files.ts'
import { type SearchRecord, searchRecords } from './records.ts'
import { searchData } from './search-data.ts'
import { engineLanguageOf, loadAnalyses } from './stemmer-modules.ts'

/** The search of an edition: its files, by their paths below `pagefind/`, and what they are made from. */
export type EditionSearch = {
  files: IndexFiles
  spoken: Pick<BuiltParts, 'words'> & { records: readonly SearchRecord[] }
  apparatus: Pick<BuiltParts, 'words'> & { records: readonly SearchRecord[] }
}

/** The search files of an edition that is alone, by their paths below `pagefind/`. */
export async function searchFiles(corpus: Corpus): Promise<IndexFiles> {
  return (await buildSearch(corpus)).files
}

/**
 * Makes the search of an edition.
 *
 * @param isInLibrary whether other editions are searched with it. Pagefind’s program and its engine are then in a folder of their own,
 *   so that pages that have them do not load them again with the index of another edition.
 */
export async function buildSearch(corpus: Corpus, isInLibrary = false): Promise<EditionSearch> {
  const { edition, searches } = corpus
  const analyses = await loadAnalyses(edition)
  const engineLanguage = engineLanguageOf(edition)
  const records = searchRecords(corpus, searches.same)
  const [spokenRecords, others] = [
    records.filter(isSpoken),
    records.filter((one) => !isSpoken(one)),
  ]
  const inSpoken = { analysis: analyses.spoken, engineLanguage }
  try {
    const spoken = await buildParts(
      divideExchanges(spokenRecords),
      { one: '', several: 'parts/', hasEngine: !isInLibrary },
      bundlePassages,
      inSpoken,
    )
    const apparatus = await buildParts(
      divideOthers(others),
      { one: 'apparatus/', several: 'apparatus/', hasEngine: false },
      bundleOthers,
      { analysis: analyses.apparatus, engineLanguage },
    )
    const folder = isInLibrary ? sharedEngineFolder : ''
    const isApart = isInLibrary || spoken.index.parts.length > 1
    const engine = isApart ? [...(await buildEngine(inSpoken))] : []
    const data = searchData(corpus, analyses, engineLanguage, records, { spoken, apparatus })
    const files = new Map([
      ...engine.map(([path, content]) => [folder + path, content] as const),
      ...spoken.files,
      ...apparatus.files,
      ...[...data].map(([path, content]) => [path, toJson(content)] as const),
    ])
    return {
      files,
      spoken: { words: spoken.words, records: spokenRecords },
      apparatus: { words: apparatus.words, records: others },
    }
  } finally {
    await stopIndexer()
  }
}

function isSpoken({ about: { kind } }: SearchRecord): boolean {
  return kind === 'interview' || kind === 'exchange'
}
