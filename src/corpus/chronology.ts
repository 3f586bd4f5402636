import { firstDay } from '#model/date.ts'
import { type Period, periods } from '#model/timeline.ts'
import type { Event, Timeline } from './corpus.ts'

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
  return periods
    .map((period) => ({
      period,
      events: inOrder.filter((event) => periodOf(event, timeline) === period),
    }))
    .filter(({ events }) => events.length > 0)
}
