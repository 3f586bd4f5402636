/** The DOM range of some characters of an element's text. */
export function domRange(element: Element, { start, end }: { start: number; end: number }): Range {
  const range = new Range()
  range.setStart(...domPosition(element, start))
  range.setEnd(...domPosition(element, end))
  return range
}

/** The text node that contains a character of an element's text, and the offset of the character in it. */
export function domPosition(element: Element, offset: number): [Node, number] {
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
