import { type Apparatus, entryFor } from '#corpus/apparatus.ts'
import type { MarkProps } from './view.ts'

/** The superscript of a term that has no words of its own. */
const termSymbol = '°'

/** The superscript after the words of a mark: the number of its note or citation, where the mark ends. */
export function symbolOfMark(
  { mark, last, wordless }: MarkProps,
  apparatus: Apparatus,
): string | undefined {
  if (mark.name === 'term') return wordless ? termSymbol : undefined
  return last ? String(entryFor(apparatus, mark)?.number ?? '') : undefined
}

/** The name of a link that has no words, for screen readers. */
export function labelOfMark(props: MarkProps, apparatus: Apparatus): string | undefined {
  const { mark, wordless } = props
  if (!wordless) return undefined
  if (mark.name !== 'term') return `Note ${symbolOfMark(props, apparatus)}`
  return apparatus.terms.find(({ gloss }) => gloss.key === mark.key)?.gloss.label ?? 'Term'
}
