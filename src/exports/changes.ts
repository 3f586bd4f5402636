import { v5 as uuid } from 'uuid'
import type { Corpus } from '#corpus/corpus.ts'

/**
 * The day on which the edition was last changed, as it says itself: the day of its newest change, else that of the interview.
 * Where nothing of it is dated it is the first of 1970, by which a reader sees that no day is known.
 */
export function lastChanged({ edition, errata }: Pick<Corpus, 'edition' | 'errata'>): string {
  const newest = errata
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  const [year = '1970', month = '01', day = '01'] = (newest ?? edition.date ?? '1970').split('-')
  return [year, month, day].join('-')
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
