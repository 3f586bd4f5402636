import type { Timeline } from '#corpus/corpus.ts'
import { type Timeline as TimelineData } from '#model/timeline.ts'
import type { Collected } from './collected.ts'
import { readProseField } from './read-prose.ts'

/** The timeline with the text of each event as prose. */
export function readTimeline(data: TimelineData, file: string, into: Collected): Timeline {
  const events = data.events.map((event, index) => ({
    ...event,
    body: readProseField(event.text, file, ['events', index, 'text'], into),
  }))
  return { during: data.during, events }
}
