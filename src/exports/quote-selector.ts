/** Words and the text around them, as in a `TextQuoteSelector`. */
export type Quote = { exact: string; prefix: string; suffix: string }

/**
 * The words of a paragraph from `start` to `end`, with enough of the paragraph around them to be found only there: 32 characters
 * on each side, or more if that is not enough.
 *
 * @param texts all paragraphs of the page.
 */
export function quoteOf(
  text: string,
  { start, end }: { start: number; end: number },
  texts: readonly string[],
): Quote {
  for (let width = 32; ; width *= 2) {
    const from = outsidePair(text, Math.max(0, start - width))
    const to = outsidePair(text, Math.min(text.length, end + width))
    const context = text.slice(from, to)
    const isWholeText = from === 0 && to === text.length
    if (isWholeText || countOf(context, texts) === 1) {
      return {
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      }
    }
  }
}

/** A position that does not divide a surrogate pair: `at`, or the one before it. */
function outsidePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

function countOf(words: string, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(words).length - 1, 0)
}
