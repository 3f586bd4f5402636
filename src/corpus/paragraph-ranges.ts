import type { AddressedParagraph } from './corpus.ts'

/** Consecutive paragraphs of a turn, from the first to the last. */
export type ParagraphRange = { first: AddressedParagraph; last: AddressedParagraph }

/** Groups consecutive paragraphs into ranges, each paragraph once. */
export function paragraphRanges(uses: readonly AddressedParagraph[]): ParagraphRange[] {
  const ranges: ParagraphRange[] = []
  for (const use of uses) {
    const range = ranges.at(-1)
    const step = range?.last.turn === use.turn ? placeOf(use) - placeOf(range.last) : -1
    if (range && step === 1) range.last = use
    else if (step !== 0) ranges.push({ first: use, last: use })
  }
  return ranges
}

function placeOf({ turn, paragraph }: AddressedParagraph): number {
  return turn.paragraphs.indexOf(paragraph)
}
