import { firstDay } from '#model/date.ts'
import type { Event, Timeline } from './corpus.ts'

/** Periods, relative to the interview. */
export const periods = {
  before: 'Before the interview',
  during: 'In its weeks',
  after: 'After it',
} as const

export type Period = keyof typeof periods

/** The period in which an event began. */
export function periodOf({ date }: Event, { during }: Pick<Timeline, 'during'>): Period {
  const day = firstDay(date.from)
  if (day < firstDay(during.from.from)) return 'before'
  // An event in the year of the interview, without a month, is taken to have begun before it.
  return day <= firstDay(during.to.from) ? 'during' : 'after'
}

/** The events of a timeline by period, in chronological order. */
export function chronologyOf(timeline: Timeline): { period: Period; events: Event[] }[] {
  const inOrder = timeline.events.toSorted((a, b) =>
    firstDay(a.date.from).localeCompare(firstDay(b.date.from), 'en'),
  )
  return (Object.keys(periods) as Period[])
    .map((period) => ({
      period,
      events: inOrder.filter((event) => periodOf(event, timeline) === period),
    }))
    .filter(({ events }) => events.length > 0)
}
