import type { NoteBody } from '#directives/read-exchange.ts'
import { type AddressedParagraph, type Corpus, type Exchange, paragraphsOf } from './corpus.ts'

/** A note with the first words that are marked with it. */
export type AnchoredNote = AddressedParagraph & { note: NoteBody; words: string }

/** The notes of an exchange in text order, each once. */
export function notesOf(exchange: Exchange): AnchoredNote[] {
  const notes = new Map<string, AnchoredNote>()
  for (const addressed of paragraphsOf([exchange])) {
    const { marks, words } = addressed.paragraph
    for (const { name, key, start, end } of marks) {
      const note = exchange.notes.get(key)
      if (name !== 'note' || !note || notes.has(key)) continue
      notes.set(key, { ...addressed, note, words: words.text.slice(start, end) })
    }
  }
  return [...notes.values()]
}

/** The exchanges that have notes, each with its notes. */
export function annotatedExchanges({
  exchanges,
}: Pick<Corpus, 'exchanges'>): { exchange: Exchange; notes: AnchoredNote[] }[] {
  return exchanges
    .map((exchange) => ({ exchange, notes: notesOf(exchange) }))
    .filter(({ notes }) => notes.length > 0)
}
