import type { Corpus } from '#corpus/corpus.ts'
import { numberedTitle } from '#model/titles.ts'

/** The text of the interview, in which quotations are looked up, as it is written into the page. */
export type VerifiableText = {
  /** The name and the label of each speaker. */
  speakers: [name: string, label: string][]
  exchanges: VerifiableExchange[]
}

/** An exchange: its number, the slug of its page, its title with the number, and its paragraphs. */
export type VerifiableExchange = [
  number: number,
  slug: string,
  title: string,
  paragraphs: VerifiableParagraph[],
]

/** A paragraph: its id (`a3`), the index of its speaker or -1 if nobody speaks it, and its words. */
export type VerifiableParagraph = [id: string, speaker: number, text: string]

/** Makes the text that quotations are compared with. */
export function verifiableText({
  edition,
  exchanges,
}: Pick<Corpus, 'edition' | 'exchanges'>): VerifiableText {
  return {
    speakers: edition.speakers.map(({ name, label }) => [name, label]),
    exchanges: exchanges.map((exchange) => [
      exchange.number,
      exchange.slug,
      numberedTitle(exchange),
      exchange.turns.flatMap(({ by, paragraphs }) => {
        const speaker = edition.speakers.findIndex(({ key }) => key === by?.key)
        return paragraphs.map(({ id, words }): VerifiableParagraph => [id, speaker, words.text])
      }),
    ]),
  }
}
