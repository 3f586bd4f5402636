import { wordsAt } from '#search/passages.ts'
import type { Query } from '#search/query.ts'
import { isFormOf } from '#search/spelling.ts'
import type { Hit } from './engine.ts'
import { analysisFor } from './languages.ts'
import type { Filters } from './pagefind-api.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** How many results show whether words match: Pagefind looks up each word once, so a word matches in all results or none. */
const sampleSize = 3

/** Whether each word of a query matches, and not only the beginning of it, which is what Pagefind falls back to. */
export async function matchesAllWords(
  edition: SearchedEdition,
  query: Query,
  results: readonly Result[],
): Promise<boolean> {
  const hits = await edition.engine.loadHits(results.slice(0, sampleSize))
  return hitsMatchAllWords(edition, query, hits)
}

/** The same for results whose records are loaded. */
export function hitsMatchAllWords(
  edition: SearchedEdition,
  { words }: Query,
  hits: readonly Hit[],
): boolean {
  const found = hits.slice(0, sampleSize).map(({ about, content, locations }) => ({
    words: wordsAt(content, locations),
    analysis: analysisFor(about.kind, edition),
  }))
  return (
    hits.length > 0 &&
    words.every((word) =>
      found.some(({ words, analysis }) => words.some((one) => isFormOf(one, word, analysis))),
    )
  )
}

/** Drops results that matched metadata only: they have no words to show. */
export function withMatches(results: readonly Result[]): Result[] {
  return results.filter(({ words }) => words.length > 0)
}

/** The facets in which a value is chosen, as filters. */
export function toFilters(facets: Record<string, string | undefined>): Filters {
  return Object.fromEntries(
    Object.entries(facets).flatMap(([facet, value]) => (value ? [[facet, value]] : [])),
  )
}
