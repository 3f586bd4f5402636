import type { Corpus } from './corpus.ts'

/**
 * The day on which the edition was last changed: the date of its newest erratum or of its ledger, whichever is
 * later. Undefined if neither has a date; formats that require one are then left out.
 */
export function lastChanged({
  errata,
  ledger,
}: Pick<Corpus, 'errata' | 'ledger'>): string | undefined {
  const days = [...errata.map(({ date }) => date), ledger.recorded]
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}
