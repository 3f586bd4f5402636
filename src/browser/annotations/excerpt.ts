import { domPosition } from '#browser/dom-range.ts'

/** How many words more than wanted are not worth shortening for. */
const slack = 12

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Where to cut a text so that it has about that many words: after a word, or nowhere if little would be left out. */
export function excerptEnd(text: string, words: number): number {
  const ends: number[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text))
    if (isWordLike) ends.push(index + segment.length)
  return ends.length <= words + slack ? text.length : (ends[words - 1] ?? text.length)
}

/** Cuts the text of an element to about that many words, and shows by an ellipsis that it goes on. */
export function shorten(element: Element, words: number): void {
  const end = excerptEnd(element.textContent, words)
  if (end === element.textContent.length) return
  const rest = new Range()
  rest.setStart(...domPosition(element, end))
  rest.setEnd(element, element.childNodes.length)
  rest.deleteContents()
  element.append(' …')
}
