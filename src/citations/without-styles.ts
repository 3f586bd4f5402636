import type { Element, ElementContent, RootContent } from 'hast'

/**
 * Replaces the inline styles of the processor, which pages must not have. Small capitals get a class. Upright
 * words in an italic title, which it formats as `font-style: normal`, are moved out of the italics.
 */
export function withoutStyles(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] =>
    node.type === 'element' ? splitStyles(node).map(({ node: one }) => one) : [node],
  )
}

/** Splits an element around the parts that turn it off: `i` around upright words becomes `i`, words, `i`. */
function splitStyles(element: Element): Piece[] {
  const inside = element.children.flatMap((child): Piece[] =>
    child.type === 'element' ? splitStyles(child) : [{ node: child }],
  )
  const { style, ...properties } = element.properties
  const written = typeof style === 'string' ? style : ''
  const off = turnedOff.find(({ style: one }) => one.test(written))?.tagName
  if (off !== undefined) return inside.map(({ node, off: other }) => ({ node, off: other ?? off }))
  const shell = /small-caps/.test(written)
    ? { ...element, properties: { ...properties, className: ['small-caps'] } }
    : { ...element, properties }
  if (inside.length === 0) return [{ node: shell }]
  return runsOf(inside).flatMap((run): Piece[] => {
    const children = run.map(({ node }) => node)
    const [first] = run
    // Outside the element that they turn off, the words need no style.
    if (first?.off === element.tagName) return children.map((node) => ({ node }))
    return [{ node: { ...shell, children }, off: first?.off }]
  })
}

const turnedOff = [
  { tagName: 'i', style: /font-style: ?normal/ },
  { tagName: 'b', style: /font-weight: ?normal/ },
]

function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const open = runs.at(-1)
    if (open && open[0]?.off === piece.off) open.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** A node, and the tag name of the surrounding element that it turns off. */
type Piece = { node: ElementContent; off?: string | undefined }
