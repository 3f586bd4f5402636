import type { TextRange } from './text-fragment.ts'

/**
 * Punctuation that ends a sentence: with a space after it, unlike the full stop in `5.A3`, or a mark that needs none, such as `。`.
 * The full stop of a single letter (`A. S. Marsh`, `U.S.`, `т. е.`), of a title or of a short number (`3. Oktober`) ends none,
 * nor does one before a small letter.
 *
 * Browsers can split sentences too. The first time, this takes them 40 to 80 ms on a slow phone, and they know no abbreviations.
 */
const sentenceEnd =
  /[.!?…؟۔](?<!(?<![\p{L}\p{N}])(?:\p{L}|\p{N}{1,2}|Mrs?|Ms|Dr|Prof|St|Gen|Sen|Gov|Rep|vs|Nos?|Nr|pp|гг|см|проф)\.)[.!?…؟۔"'“”‘’«»)\]]*\s+(?![\s\p{Ll}])|[。｡！？]+[”’」』）]*\s*/gu

/** The sentences of a text, without the spaces between them. Ranges that `whole` has are not divided. */
export function sentencesOf(content: string, whole: readonly TextRange[] = []): TextRange[] {
  const ends = Array.from(
    content.matchAll(sentenceEnd),
    ({ 0: mark, index }) => index + mark.length,
  )
  let start = 0
  return [...ends, content.length].flatMap((end) => {
    if (end === start || whole.some((one) => one.start < end && one.end > end)) return []
    const sentence = { start, end: start + content.slice(start, end).trimEnd().length }
    start = end
    return sentence
  })
}
