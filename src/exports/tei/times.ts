import type { Element } from 'xast'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import type { Paragraph } from '#directives/read-exchange.ts'
import { secondsOf } from '#model/time.ts'
import { timeId } from '../ids.ts'
import { lines, x } from '../xml.ts'

/** The times of the paragraphs, in seconds from the start of the recording, as TEI has them for speech. */
export function teiTimeline({ exchanges }: Corpus): Element | undefined {
  const times = [...paragraphsOf(exchanges)].flatMap(({ exchange, paragraph: { id, time } }) => {
    const seconds = time === undefined ? undefined : secondsOf(time)
    if (seconds === undefined) return []
    const attributes = { since: `#${origin}`, interval: String(seconds) }
    return x('when', { 'xml:id': timeId(exchange.number, id), ...attributes })
  })
  if (times.length === 0) return undefined
  return x(
    'timeline',
    { origin: `#${origin}`, unit: 's' },
    lines(x('when', { 'xml:id': origin }), times),
  )
}

/** The attribute of a paragraph that says when it is spoken. */
export function synchronised({ id, time }: Paragraph, number: number): Record<string, string> {
  return time === undefined || secondsOf(time) === undefined
    ? {}
    : { synch: `#${timeId(number, id)}` }
}

/** The id of the start of the recording. */
const origin = 'start-of-recording'
