import type { Element, ElementContent, RootContent } from 'hast'

/**
 * What the style makes of such markup, without the inline styles that a page must not have: small capitals get a class, and upright
 * words in an italic title, which it writes as italics turned off, are taken out of the italics.
 */
export function withoutStyles(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] =>
    node.type === 'element' ? raised(node).map(({ node: one }) => one) : [node],
  )
}

/** An element as a row of it, with what turns it off lifted out: `i` around ‹upright› is `i`, upright, `i`. */
function raised(element: Element): Piece[] {
  const inside = element.children.flatMap((child): Piece[] =>
    child.type === 'element' ? raised(child) : [{ node: child }],
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
    // Taken out of the element that they turn off, the words are like their neighbours.
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

/** A node, and the element around it that it turns off. */
type Piece = { node: ElementContent; off?: string | undefined }
