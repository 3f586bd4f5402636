/** Words of one text node that are on one line. */
export type Piece = {
  node: Text
  /** Whether the line ends within a word. */
  breaksWord: boolean
}

/** Blocks whose text is below the window if they are. */
const blocks = 'p, li, dd, dt, h2, h3, tr, blockquote'

const isWritten = /\S/

/** The text from the beginning of the page to the end of the window. */
export function textInSight(): Text[] {
  const range = new Range()
  const isBelow = ({ top }: DOMRect) => top > innerHeight
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Element) {
        const isHidden = node.matches('script, style, textarea, select') || !node.checkVisibility()
        return isHidden || (node.matches(blocks) && isBelow(node.getBoundingClientRect()))
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
      }
      if (!isWritten.test((node as Text).data)) return NodeFilter.FILTER_SKIP
      range.selectNodeContents(node)
      const [first] = range.getClientRects()
      return first && !isBelow(first) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
    },
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/**
 * Divides a text node where its lines end, and cuts off the spaces there, so that each piece is words on one line.
 */
export function dividedByLines(text: Text): Piece[] {
  const pieces: Piece[] = []
  // From the last line, so that the offsets of those before it stay the same.
  for (const start of lineStarts(text).reverse()) {
    const end = text.data.trimEnd().length
    const breaksWord = end === text.length && pieces.length > 0
    if (end < text.length) text.splitText(end)
    pieces.unshift({ node: start > 0 ? text.splitText(start) : text, breaksWord })
  }
  return pieces
}

/** Where the lines of a text node begin, each at its first character that is no space. */
function lineStarts(text: Text): number[] {
  const range = new Range()
  const offsets = [...text.data.matchAll(/\S/gu)].map(({ index }) => index)
  const topOf = (at: number) => {
    range.setStart(text, offsets[at]!)
    range.setEnd(text, offsets[at]! + 1)
    return range.getBoundingClientRect().top
  }
  const starts = offsets.slice(0, 1)
  const search = (from: number, to: number) => {
    if (Math.abs(topOf(from) - topOf(to)) < 2) return
    if (to - from === 1) starts.push(offsets[to]!)
    else {
      const middle = (from + to) >> 1
      search(from, middle)
      search(middle, to)
    }
  }
  if (offsets.length > 1) search(0, offsets.length - 1)
  return starts
}
