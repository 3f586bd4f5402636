import { join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { paragraphAt } from '#corpus/paragraph-at.ts'
import type { Issue } from '#model/issue.ts'
import { parseAddress, paragraphAddress } from '#model/paragraph-address.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that references in the data lead to paragraphs, and that exchanges and `topics.yaml` agree on the topics. */
export function checkTopics(reading: CorpusReading): Issue[] {
  if (reading.incomplete.exchanges || reading.incomplete.topics) return []
  return [...addresses(reading), ...disagreements(reading)]
}

function addresses(reading: CorpusReading): Issue[] {
  const { corpus } = reading
  return pointers(reading).flatMap(({ address, file, position }): Issue[] =>
    paragraphAt(corpus, address)
      ? []
      : [
          {
            rule: 'unknown-reference',
            message: `Unexpected reference ${address}, expected that of a paragraph`,
            file,
            position,
            hint: lastOf(corpus, address),
          },
        ],
  )
}

/** Every reference to a paragraph in the data. */
function pointers({ corpus: { topics, timeline, root }, at }: CorpusReading) {
  const topicsFile = join(root, 'topics.yaml')
  const timelineFile = join(root, 'timeline.yaml')
  const statements = Object.entries(topics).flatMap(([key, { says }]) =>
    says.map((statement, index) => ({
      address: statement.at,
      file: topicsFile,
      position: at(topicsFile, [key, 'says', index, 'at']),
    })),
  )
  const events = timeline?.events.flatMap((event, index) =>
    event.at.map((address, nth) => ({
      address,
      file: timelineFile,
      position: at(timelineFile, ['events', index, 'at', nth]),
    })),
  )
  return [...statements, ...(events ?? [])]
}

/** A hint: the last paragraph of each kind in the exchange that was meant. */
function lastOf({ exchanges }: Corpus, address: string): string {
  const number = parseAddress(address)?.exchange ?? -1
  const exchange = exchanges.find((one) => one.number === number)
  if (!exchange) return `There is no exchange ${number}.`
  const last = new Map(exchange.turns.map(({ kind, paragraphs }) => [kind, paragraphs.at(-1)?.id]))
  const ends = [...last.values()].flatMap((id) => (id ? [paragraphAddress(number, id)] : []))
  return ends.length === 1
    ? `The last paragraph of exchange ${number} is ${ends.join()}.`
    : `The last paragraphs of exchange ${number} are ${ends.join(' and ')}.`
}

function disagreements({ corpus: { topics, exchanges, root }, at }: CorpusReading): Issue[] {
  const topicsFile = join(root, 'topics.yaml')
  const issues: Issue[] = []
  for (const [key, { label, says }] of Object.entries(topics)) {
    if (says.length === 0) continue
    const said = new Set(says.map((one) => parseAddress(one.at)?.exchange))
    for (const exchange of exchanges) {
      const index = exchange.topics.indexOf(key)
      if (index >= 0 === said.has(exchange.number)) continue
      const lists = index >= 0
      const nth = says.findIndex((one) => parseAddress(one.at)?.exchange === exchange.number)
      issues.push({
        rule: 'topic-mismatch',
        message: lists
          ? `Unexpected topic "${key}", expected a paragraph of this exchange under it in topics.yaml`
          : `Unexpected paragraph of exchange ${exchange.number} under "${label}", expected only exchanges that list this topic`,
        file: lists ? exchange.file : topicsFile,
        position: lists
          ? at(exchange.file, ['topics', index])
          : at(topicsFile, [key, 'says', nth, 'at']),
        hint: lists
          ? 'Add a paragraph there, or remove the topic here.'
          : `Add \`${key}\` to the \`topics\` of the exchange, or remove the paragraph here.`,
      })
    }
  }
  return issues
}
