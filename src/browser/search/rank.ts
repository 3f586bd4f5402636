import type { TermCard } from '#search/search-manifest.ts'
import type { Result } from './result.ts'

/** Moves glossary entries that have the query as a name before those that only mention it. */
export function namedFirst(results: readonly Result[], terms: readonly TermCard[]): Result[] {
  return [
    ...results.filter((one) => isTerm(one, terms)),
    ...results.filter((one) => !isTerm(one, terms)),
  ]
}

/** Whether a result is one of these entries. */
export function isTerm({ explains }: Result, terms: readonly TermCard[]): boolean {
  return terms.some(({ key }) => key === explains)
}
