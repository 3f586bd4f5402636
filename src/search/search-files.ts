import type { Corpus } from '#corpus/corpus.ts'
import type { Analysis } from './analysis.ts'
import { buildIndex } from './build-index.ts'
import { type Bundled, bundleOthers, bundlePassages } from './bundles.ts'
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
  const spoken = await buildPart(
    bundlePassages(records.filter(isSpoken)),
    analyses.spoken,
    engineLanguage,
    true,
  )
  const apparatus = await buildPart(
    bundleOthers(records.filter((record) => !isSpoken(record))),
    analyses.apparatus,
    engineLanguage,
    false,
  )
  return new Map([
    ...spoken.files,
    ...[...apparatus.files].map(([path, content]) => [`apparatus/${path}`, content] as const),
    ...[...searchData(corpus, analyses, records, { spoken, apparatus })].map(
      ([path, data]) => [path, toJson(data)] as const,
    ),
  ])
}

async function buildPart(bundled: Bundled, analysis: Analysis, language: string, isFirst: boolean) {
  const { files, chunks } = await buildIndex(bundled.indexed, analysis, language, isFirst)
  const bundles = bundled.bundles.map(
    (bundle, at) => [`records/${at}.json`, toJson(bundle)] as const,
  )
  return { ...bundled, chunks, files: new Map([...files, ...bundles]) }
}

function toJson(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data))
}
