/** Words and what stands around them, as a `TextQuoteSelector` names them. */
export type Quote = { exact: string; prefix: string; suffix: string }

/**
 * The words of a paragraph from `start` to `end` with as much of the paragraph around them as tells them from every other place:
 * 32 characters on each side, and more where that is not enough.
 *
 * @param texts all paragraphs of the page.
 */
export function quoteOf(
  text: string,
  { start, end }: { start: number; end: number },
  texts: readonly string[],
): Quote {
  for (let width = 32; ; width *= 2) {
    const from = whole(text, Math.max(0, start - width))
    const to = whole(text, Math.min(text.length, end + width))
    const seen = text.slice(from, to)
    const isAll = from === 0 && to === text.length
    if (isAll || countOf(seen, texts) === 1) {
      return {
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      }
    }
  }
}

/** A sign outside the basic plane is not cut in two. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

function countOf(words: string, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(words).length - 1, 0)
}
