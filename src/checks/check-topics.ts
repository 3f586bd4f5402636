import { join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { paragraphAt } from '#corpus/paragraph-at.ts'
import { locator } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'
import { parseAddress } from '#model/paragraph-address.ts'
import type { Unread } from './unread.ts'

/** Addresses in the data point at paragraphs; an exchange is listed under a topic because something is said on it there. */
export function checkTopics(corpus: Corpus, unread: Unread): Issue[] {
  if (unread.exchanges || unread.topics) return []
  return [...addresses(corpus), ...disagreements(corpus)]
}

function addresses(corpus: Corpus): Issue[] {
  return pointers(corpus).flatMap(({ at, file, position }): Issue[] =>
    paragraphAt(corpus, at)
      ? []
      : [
          {
            rule: 'unknown-address',
            message: `Unexpected address ${at}, expected that of a paragraph`,
            file: join(corpus.root, file),
            position,
            hint: lastOf(corpus, at),
          },
        ],
  )
}

/** Everything in the data that points at a paragraph. */
function pointers({ topics, timeline, placeInTopics }: Corpus) {
  const statements = Object.entries(topics).flatMap(([key, { says }]) =>
    says.map(({ at }, index) => ({
      at,
      file: 'topics.yaml',
      position: placeInTopics([key, 'says', index, 'at']),
    })),
  )
  const events = timeline?.events.flatMap((event, index) =>
    event.at.map((at, nth) => ({
      at,
      file: 'timeline.yaml',
      position: timeline.place(['events', index, 'at', nth]),
    })),
  )
  return [...statements, ...(events ?? [])]
}

/** How far the addresses of an exchange go. */
function lastOf({ exchanges }: Corpus, at: string): string {
  const number = parseAddress(at)?.exchange ?? -1
  const exchange = exchanges.find((one) => one.number === number)
  if (!exchange) return `There is no exchange ${number}.`
  const ends = exchange.turns.flatMap(({ paragraphs }) => paragraphs.at(-1)?.id ?? [])
  return `Exchange ${number} has ${ends.map((id) => `paragraphs up to ${locator(number, id)}`).join(' and ')}.`
}

function disagreements({ topics, exchanges, root, placeInTopics }: Corpus): Issue[] {
  const issues: Issue[] = []
  for (const [key, { label, says }] of Object.entries(topics)) {
    if (says.length === 0) continue
    const said = new Set(says.map(({ at }) => parseAddress(at)?.exchange))
    for (const exchange of exchanges) {
      const index = exchange.topics.indexOf(key)
      if (index >= 0 === said.has(exchange.number)) continue
      const lists = index >= 0
      const nth = says.findIndex(({ at }) => parseAddress(at)?.exchange === exchange.number)
      issues.push({
        rule: 'topic-mismatch',
        message: lists
          ? `Unexpected topic "${key}", expected a paragraph of this exchange under it in topics.yaml`
          : `Unexpected paragraph of exchange ${exchange.number} under "${label}", expected the topic among those of the exchange`,
        file: lists ? exchange.file : join(root, 'topics.yaml'),
        position: lists ? exchange.at(['topics', index]) : placeInTopics([key, 'says', nth, 'at']),
        hint: lists
          ? 'Add the paragraph there, or remove the topic here.'
          : `Add \`${key}\` to the topics of the exchange, or remove the paragraph.`,
      })
    }
  }
  return issues
}
