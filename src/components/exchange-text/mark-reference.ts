import { apparatusOf, entryFor, type NumberedEntry } from '#corpus/apparatus.ts'
import { corpus, messages } from '#edition/edition.ts'
import type { MarkProps } from './view.ts'

/** What the link of a mark has besides its words. */
export type MarkReference = {
  /** The note or citation that a mark refers to; a term has none. */
  entry: NumberedEntry | undefined
  /** The superscript after the words: the number of the note or citation, where the mark ends. It has none if the words are the reference mark of the source. */
  symbol: string | undefined
  /** The name of a link that has no words, for screen readers. */
  label: string | undefined
}

/** The superscript of a term that has no words of its own. */
const termSymbol = '°'

/** Looks up what a mark refers to, and how that is shown. */
export function markReference({ exchange, mark, last, wordless }: MarkProps): MarkReference {
  const apparatus = apparatusOf(corpus, exchange)
  const { exchange: words } = messages.reading
  if (mark.name === 'term') {
    const used = apparatus.terms.find(({ gloss }) => gloss.key === mark.key)
    return {
      entry: undefined,
      symbol: wordless ? termSymbol : undefined,
      label: wordless ? (used?.gloss.label ?? words.term) : undefined,
    }
  }
  const entry = entryFor(apparatus, mark)
  // The reference mark of the source is among the words.
  const isShown = last && (wordless || !entry?.hasOwnMark)
  const symbol = isShown ? (entry?.label ?? '') : undefined
  return { entry, symbol, label: wordless ? words.noteNumber(symbol ?? '') : undefined }
}
