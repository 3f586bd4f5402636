import { wordsAt } from '#search/passages.ts'
import { queryParts, type Query, readQuery } from '#search/query.ts'
import { findLoaded, loadHits } from './engine.ts'
import { analysisFor } from './languages.ts'
import type { Result } from './result.ts'

/** How many results show whether words match, and not only their beginnings, which is what Pagefind falls back to. */
const sampleSize = 3

/** Leaves out the results that have one of the words or phrases that a query excludes. */
export async function withoutExcluded(
  results: readonly Result[],
  { excluded }: Query,
): Promise<Result[]> {
  if (results.length === 0 || excluded.length === 0) return [...results]
  const { usesIn } = await import('#search/uses-in.ts')
  const left = new Set<string>()
  for (const one of excluded) {
    const parts = queryParts(readQuery(one.includes(' ') ? `"${one}"` : one))
    for (const having of await findLoaded(parts)) {
      const hits = await loadHits(having.slice(0, sampleSize))
      const isThere = hits.some(({ about, content, locations }) => {
        const found = wordsAt(content, locations).join(' ')
        return usesIn(found, [one], analysisFor(about.kind)).length > 0
      })
      if (isThere) for (const { id } of having) left.add(id)
    }
  }
  return results.filter(({ id }) => !left.has(id))
}
