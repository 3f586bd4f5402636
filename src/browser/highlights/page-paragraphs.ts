import { formatId, parseAddress } from '#model/paragraph-address.ts'
import { addressOf, textNodes } from '#browser/quote/selected-words.ts'

/** A paragraph of the interview on this page, with its words as they are highlighted: without what the editors have added. */
export type PageParagraph = {
  element: HTMLElement
  exchange: number
  id: string
  text: string
  nodes: Text[]
}

/** The paragraphs of the interview on this page, in order. */
export function pageParagraphs(): PageParagraph[] {
  const found = document.querySelectorAll<HTMLElement>('[data-turn] .row > p')
  return [...found].flatMap((element) => {
    const place = parseAddress(addressOf(element))
    if (!place) return []
    const nodes = textNodes(element)
    const text = nodes.map(({ data }) => data).join('')
    return [{ element, exchange: place.exchange, id: formatId(place), text, nodes }]
  })
}

/** The key of a paragraph: the number of its exchange and its id, `5.a3`. */
export function placeKey({ exchange, id }: { exchange: number; id: string }): string {
  return `${exchange}.${id}`
}

/** The range of some characters of a paragraph. It is static: the text does not change, and many live ranges are slow. */
export function rangeOf({ nodes }: PageParagraph, start: number, end: number): StaticRange {
  const [startContainer, startOffset] = positionIn(nodes, start, true)
  const [endContainer, endOffset] = positionIn(nodes, end, false)
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

/** The node and offset of a position. Between two nodes, a start is at the beginning of the second, an end at that of the first. */
function positionIn(nodes: readonly Text[], at: number, isStart: boolean): [Text, number] {
  let before = 0
  for (const node of nodes) {
    const { length } = node
    if (at < before + length || (!isStart && at === before + length)) return [node, at - before]
    before += length
  }
  const last = nodes.at(-1)!
  return [last, last.length]
}

/** Where a character of the page is: its paragraph and its index there. Undefined outside of the words of the interview. */
export function characterAt(
  paragraphs: readonly PageParagraph[],
  x: number,
  y: number,
): { paragraph: PageParagraph; at: number } | undefined {
  const caret = caretAt(x, y)
  const paragraph =
    caret &&
    paragraphs.find(({ element }) => element.contains(caret.node) && caret.node !== element)
  if (!caret || !paragraph) return undefined
  let at = 0
  for (const node of paragraph.nodes) {
    if (node === caret.node) return { paragraph, at: at + caret.offset }
    at += node.length
  }
  return undefined
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  // Safari has had it only since 18.4.
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
