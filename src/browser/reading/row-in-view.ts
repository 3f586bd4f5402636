/**
 * How far below the top of the window the line that is being read is, as a part of its height. The target of a URL is a little
 * above it (`base.css`).
 */
export const readingLine = 0.25

/** The row of the paragraph that is being read: the first that ends below the reading line. */
export function rowInView(): HTMLElement | undefined {
  const rows = document.querySelectorAll<HTMLElement>('.exchange .row')
  const line = innerHeight * readingLine
  // The rows are below each other, so that few have to be measured on a page with the whole text.
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (rows[middle]!.getBoundingClientRect().bottom > line) to = middle
    else from = middle + 1
  }
  return rows[from]
}
