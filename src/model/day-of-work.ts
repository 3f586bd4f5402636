import { type CalendarDate, firstDay, lastDay } from './date.ts'
import type { Work } from './work.ts'

/** The first and the last day, as `2018-06-01`, on which a work can have been published. */
export type Span = { first: string; last: string }

/**
 * When what a work says was said: the date of the speech or of the first edition, if it has one, or else of publication.
 * Undefined if none is known.
 */
export function daysOf(work: Work): Span | undefined {
  for (const field of ['event-date', 'original-date', 'issued'] as const) {
    const parts = work[field]?.['date-parts']
    const [from, to = from] = (parts ?? []).map(calendarDate)
    if (from && to) return { first: firstDay(from), last: lastDay(to) }
  }
  return undefined
}

/** When a work itself was published. */
export function publishedOn(work: Work): Span | undefined {
  return daysOf({ ...work, 'event-date': undefined, 'original-date': undefined })
}

function calendarDate(parts: readonly (string | number)[]): CalendarDate {
  const [year = NaN, month, day] = parts.map(Number)
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}
