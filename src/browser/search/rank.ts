import type { TermCard } from '#search/search-manifest.ts'
import { loadHits } from './engine.ts'
import type { Result } from './result.ts'

/** Moves glossary entries that have the query as a name before those that only mention it. */
export async function namedFirst(results: Result[], terms: readonly TermCard[]): Promise<Result[]> {
  if (terms.length === 0) return results
  const hits = await loadHits(results.slice(0, 20))
  return moveFirst(results, (index) =>
    terms.some(({ key }) => hits[index]?.url.endsWith(`/glossary/${key}/`)),
  )
}

function moveFirst(results: readonly Result[], isFirst: (index: number) => boolean): Result[] {
  return [
    ...results.filter((_, index) => isFirst(index)),
    ...results.filter((_, index) => !isFirst(index)),
  ]
}
