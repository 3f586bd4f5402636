import { fold } from '#search/fold.ts'
import { wordsAt } from '#search/passages.ts'
import type { Query } from '#search/query.ts'
import type { TermCard } from '#search/search-manifest.ts'
import { type Hit, loadHits } from './engine.ts'
import type { Result } from './result.ts'

/**
 * Moves results with the words exactly as typed before results with other forms of them.
 *
 * @param hits the records of the first results; only these are moved.
 */
export function exactFirst(
  { words }: Query,
  results: readonly Result[],
  hits: readonly Hit[],
): Result[] {
  const folded = words.map((word) => fold(word).replaceAll(' ', ''))
  const isExact = hits.map(({ content, locations }) => {
    const found = wordsAt(content, locations).map((word) => fold(word).replaceAll(' ', ''))
    return folded.every((word) => found.some((one) => one.startsWith(word)))
  })
  return moveFirst(results, (index) => isExact[index] ?? false)
}

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
