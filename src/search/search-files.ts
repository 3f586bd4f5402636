import type { Corpus } from '#corpus/corpus.ts'
import { stopIndexer } from './build-index.ts'
import { buildEngine, buildParts, toJson } from './build-parts.ts'
import { bundleOthers, bundlePassages } from './bundles.ts'
import { divideExchanges, divideOthers } from './divide-records.ts'
import type { IndexFiles } from './pagefind-files.ts'
import { type SearchRecord, searchRecords } from './records.ts'
import { searchData } from './search-data.ts'
import { engineLanguageOf, loadAnalyses } from './stemmer-modules.ts'

/** The search files of an edition, by their paths below `pagefind/`. */
export async function searchFiles(corpus: Corpus): Promise<IndexFiles> {
  const { edition, searches } = corpus
  const analyses = await loadAnalyses(edition)
  const engineLanguage = engineLanguageOf(edition)
  const records = searchRecords(corpus, searches.same)
  const isSpoken = ({ about: { kind } }: SearchRecord) =>
    kind === 'interview' || kind === 'exchange'
  const inSpoken = { analysis: analyses.spoken, engineLanguage }
  try {
    const spoken = await buildParts(
      divideExchanges(records.filter(isSpoken)),
      { one: '', several: 'parts/' },
      bundlePassages,
      inSpoken,
    )
    const apparatus = await buildParts(
      divideOthers(records.filter((record) => !isSpoken(record))),
      { one: 'apparatus/', several: 'apparatus/' },
      bundleOthers,
      { analysis: analyses.apparatus, engineLanguage },
    )
    const engine = spoken.index.parts.length > 1 ? await buildEngine(inSpoken) : []
    const data = searchData(corpus, analyses, engineLanguage, records, { spoken, apparatus })
    return new Map([
      ...engine,
      ...spoken.files,
      ...apparatus.files,
      ...[...data].map(([path, content]) => [path, toJson(content)] as const),
    ])
  } finally {
    await stopIndexer()
  }
}
