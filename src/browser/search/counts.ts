import { find, loadManifest } from './engine.ts'
import type { Filters } from './pagefind-api.ts'

/** How many results each value of a facet has. If the engine cannot count, searches once for each value. */
export async function countsBy(
  facet: 'speaker' | 'topic',
  parts: readonly string[],
  filters: Filters,
): Promise<Record<string, number>> {
  const { counts } = await find(parts, filters)
  if (counts) return counts[facet] ?? {}
  const { labels } = await loadManifest()
  const values = Object.keys(labels[facet])
  const found = await Promise.all(
    values.map((value) => find(parts, { ...filters, [facet]: value })),
  )
  return Object.fromEntries(
    values.map((value, index) => [value, found[index]?.results.length ?? 0]),
  )
}
