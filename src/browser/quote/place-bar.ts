/**
 * Places the toolbar at the foot of the window; if it would cover the words there, or the line beside them, at the head. Words
 * that reach from one to the other leave no such place.
 *
 * @param words where the words are in the window.
 */
export function placeBar(bar: HTMLElement, words: DOMRect): void {
  const line = parseFloat(getComputedStyle(document.body).lineHeight)
  const height = bar.offsetHeight + line
  const isCovered = words.bottom > innerHeight - height && words.top < innerHeight
  const isFreeAbove = words.top >= height
  bar.classList.toggle('at-head', isCovered && isFreeAbove)
}
