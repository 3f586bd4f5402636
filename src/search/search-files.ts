import type { Corpus } from '#corpus/corpus.ts'
import { buildIndex } from './build-index.ts'
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
  const isSpoken = ({ filters: { kind } }: SearchRecord) =>
    kind?.[0] === 'interview' || kind?.[0] === 'exchange'
  const spoken = await buildIndex(records.filter(isSpoken), analyses.spoken, engineLanguage)
  const explained = records.filter((record) => !isSpoken(record))
  const apparatus = await buildIndex(explained, analyses.apparatus, engineLanguage)
  return new Map([
    ...spoken.files,
    ...[...apparatus.files]
      .filter(([path]) => !isProgram(path))
      .map(([path, content]) => [`apparatus/${path}`, content] as const),
    ...[...searchData(corpus, analyses, records, { spoken, apparatus })].map(
      ([path, data]) => [path, new TextEncoder().encode(JSON.stringify(data))] as const,
    ),
  ])
}

/** Whether a file is part of Pagefind itself, which both indexes share. */
function isProgram(path: string): boolean {
  return /^pagefind\.js$|^wasm\./.test(path)
}
