import { queryParts, type Query } from '#search/query.ts'
import { apparatusKinds } from './answer.ts'
import { withoutExcluded } from './exclude.ts'
import { toFilters } from './filter-results.ts'
import type { Counts, Filters } from './pagefind-api.ts'
import type { SearchRequest } from './request.ts'
import type { SearchedEdition } from './searched-edition.ts'

/**
 * How many results each value of each facet has; nothing if not everything is searched.
 *
 * @param kind how many of each kind there are.
 */
export async function countFacets(
  edition: SearchedEdition,
  query: Query,
  { speaker, topic, kind: wanted }: SearchRequest,
  kind: Record<string, number>,
): Promise<Counts> {
  const kinds: Filters = { kind: wanted ?? { any: ['interview', ...apparatusKinds] } }
  const [speakers, topics] = await Promise.all([
    countsBy(edition, 'speaker', query, { ...kinds, ...toFilters({ topic }) }),
    countsBy(edition, 'topic', query, { ...kinds, ...toFilters({ speaker }) }),
  ])
  return speakers && topics ? { kind, speaker: speakers, topic: topics } : {}
}

/** How many results each value of a facet has. If the engine cannot count, or not without what is excluded, searches once for each value. */
async function countsBy(
  edition: SearchedEdition,
  facet: 'speaker' | 'topic',
  query: Query,
  filters: Filters,
): Promise<Record<string, number> | undefined> {
  const { find, loadManifest } = edition.engine
  const parts = queryParts(query)
  const { results, counts, isComplete } = await find(parts, filters)
  if (!isComplete) return undefined
  if (counts && query.excluded.length === 0) return counts[facet] ?? {}
  const left = new Set((await withoutExcluded(edition, results, query)).map(({ id }) => id))
  const { labels } = await loadManifest()
  const values = Object.keys(labels[facet])
  const found = await Promise.all(
    values.map((value) => find(parts, { ...filters, [facet]: value })),
  )
  return Object.fromEntries(
    values.map((value, index) => [
      value,
      found[index]?.results.filter(({ id }) => left.has(id)).length ?? 0,
    ]),
  )
}
