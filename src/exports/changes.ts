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

/** A day as a timestamp: midnight UTC. */
export function timestampOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** A permanent identifier of the edition or of something in it, `urn:uuid:…`, which does not depend on the host. */
export function permanentName({ edition }: Pick<Corpus, 'edition'>, part = ''): string {
  const whole = uuid(edition.source?.url ?? edition.title, uuid.URL)
  return `urn:uuid:${part === '' ? whole : uuid(part, whole)}`
}
