import { v5 as uuid } from 'uuid'
import type { Corpus } from '#corpus/corpus.ts'

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

/** A day as a point in time: its midnight in Greenwich. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** A name for the edition, or for something in it, that stays whatever host it moves to: `urn:uuid:…` */
export function permanentName({ edition }: Pick<Corpus, 'edition'>, part = ''): string {
  const whole = uuid(edition.source?.url ?? edition.title, uuid.URL)
  return `urn:uuid:${part === '' ? whole : uuid(part, whole)}`
}
