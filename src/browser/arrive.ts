import { rangesIn } from '#search/text-fragment.ts'

const key = 'arrival'

/** Remembers the link that leaves the page for words that were found. */
export function departFor(link: HTMLAnchorElement): void {
  try {
    sessionStorage.setItem(key, link.href)
  } catch {
    // Without storage the browser's own way of marking a text fragment has to do.
  }
}

/**
 * Marks the words that a search led to, also in a browser that does not do so itself, and stands at their paragraph. No
 * element is touched: the marks are highlights over the words.
 */
export function arrive(): void {
  const [address, fragment] = takeArrival().split(':~:')
  if (fragment === undefined || address !== location.href.split(':~:')[0]) return
  const paragraph = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!paragraph) return
  if ('highlights' in CSS) {
    const ranges = rangesIn(paragraph.textContent, fragment).map((one) => rangeIn(paragraph, one))
    CSS.highlights.set('found', new Highlight(...ranges))
  }
  const { top, bottom } = paragraph.getBoundingClientRect()
  if (bottom < 0 || top > innerHeight) paragraph.scrollIntoView()
}

/** Characters of an element's text as a range of the document. */
export function rangeIn(element: Element, { start, end }: { start: number; end: number }): Range {
  const range = new Range()
  range.setStart(...placeOf(element, start))
  range.setEnd(...placeOf(element, end))
  return range
}

function takeArrival(): string {
  try {
    const href = sessionStorage.getItem(key) ?? ''
    sessionStorage.removeItem(key)
    return href
  } catch {
    return ''
  }
}

/** The text node and the offset in it of a character of an element's text. */
function placeOf(element: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  let last: Node = element
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (before + length >= offset) return [node, offset - before]
    before += length
    last = node
  }
  return [last, last.nodeValue?.length ?? 0]
}
