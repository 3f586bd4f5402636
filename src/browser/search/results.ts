import { wordsAt } from '#search/passages.ts'
import type { Query } from '#search/query.ts'
import { isFormOf } from '#search/spelling.ts'
import { loadHits } from './engine.ts'
import type { Filters, Result } from './pagefind-api.ts'

/** Whether each word of a query was found, and not only how it begins; that is the same for all results. */
export async function matchesAllWords(
  { words }: Query,
  results: readonly Result[],
): Promise<boolean> {
  if (results.length === 0) return false
  const hits = await loadHits(results.slice(0, 3))
  const found = hits.flatMap(({ content, locations }) => wordsAt(content, locations))
  return words.every((word) => found.some((one) => isFormOf(one, word)))
}

/** What is found by nothing but an address in its record has no words to show. */
export function withMatches(results: readonly Result[]): Result[] {
  return results.filter(({ words }) => words.length > 0)
}

/** The facets in which something is chosen, as the engine takes them. */
export function toFilters(facets: Record<string, string | undefined>): Filters {
  return Object.fromEntries(
    Object.entries(facets).flatMap(([facet, value]) => (value ? [[facet, value]] : [])),
  )
}
