import { firstDay } from '#model/date.ts'
import type { Event, Timeline } from './corpus.ts'

/** When something happened, seen from the interview. */
export const periods = {
  before: 'Before the interview',
  during: 'In its weeks',
  after: 'After it',
} as const

export type Period = keyof typeof periods

/** In which period an event began. */
export function periodOf({ date }: Event, { during }: Pick<Timeline, 'during'>): Period {
  const day = firstDay(date.from)
  if (day < firstDay(during.from.from)) return 'before'
  // What is known by its year alone, and that year is the interview’s, began before it as far as anyone can tell.
  return day <= firstDay(during.to.from) ? 'during' : 'after'
}

/** The events of a timeline by period, each in the order of time. */
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
