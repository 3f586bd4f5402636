import type { Topic } from '#model/topic.ts'
import type { AddressedParagraph, Corpus, Exchange } from './corpus.ts'
import { paragraphAt } from './paragraph-at.ts'

/** What a paragraph says on a topic, summarised by the editors in one sentence. */
export type Statement = AddressedParagraph & { gist: string }

/** What is said on a topic in one exchange, in text order. */
export type Discussion = { exchange: Exchange; statements: Statement[] }

/** What is said on a topic, by exchange. */
export function discussionsOf(
  corpus: Pick<Corpus, 'exchanges'>,
  { says }: Pick<Topic, 'says'>,
): Discussion[] {
  const byExchange = new Map<Exchange, Statement[]>()
  for (const { at, gist } of says) {
    const found = paragraphAt(corpus, at)
    if (!found) continue
    const statements = byExchange.get(found.exchange) ?? []
    byExchange.set(found.exchange, [...statements, { ...found, gist }])
  }
  return [...byExchange]
    .map(([exchange, statements]) => ({ exchange, statements: statements.toSorted(bySpeech) }))
    .sort((a, b) => a.exchange.number - b.exchange.number)
}

function bySpeech(a: Statement, b: Statement): number {
  return placeOf(a) - placeOf(b)
}

function placeOf({ exchange, paragraph }: Statement): number {
  return exchange.turns.flatMap(({ paragraphs }) => paragraphs).indexOf(paragraph)
}
