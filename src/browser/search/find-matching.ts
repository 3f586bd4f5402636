import { type Query, queryParts } from '#search/query.ts'
import { withoutExcluded } from './exclude.ts'
import { withMatches } from './filter-results.ts'
import type { Filters } from './pagefind-api.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** What matches a query. `isInIndex` is whether the engine found something, before what the query excludes was left out. */
export type Matching = { results: Result[]; isComplete: boolean; isInIndex: boolean }

/**
 * Finds what has all that a query seeks and nothing that it excludes.
 *
 * @param wanted how many results must be found, if there are so many, as for `find` of the engine.
 */
export async function findMatching(
  edition: SearchedEdition,
  query: Query,
  filters: Filters,
  inOrder = false,
  wanted = 1,
): Promise<Matching> {
  const parts = queryParts(query)
  if (parts.length === 0) return { results: [], isComplete: true, isInIndex: false }
  for (let atLeast = wanted; ;) {
    const found = await edition.engine.find(parts, filters, inOrder, atLeast)
    const all = withMatches(found.results)
    const results = await withoutExcluded(edition, all, query)
    if (found.isComplete || results.length >= wanted)
      return { results, isComplete: found.isComplete, isInIndex: all.length > 0 }
    atLeast = found.results.length + wanted - results.length
  }
}
