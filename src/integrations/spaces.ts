import type { Element, Nodes, Root, Text } from 'hast'

/** Elements that begin and end a line in every style sheet. A `p` does not: notes go on in the line of their label. */
const blocks = new Set([
  ...['html', 'head', 'body', 'header', 'main', 'footer', 'nav', 'article', 'section', 'aside'],
  ...['div', 'h1', 'h2', 'h3', 'ol', 'ul', 'li', 'dl', 'dt', 'dd'],
])

/**
 * The white space of a page that no browser shows, because it is between two blocks, or at the beginning or the end of one. The
 * formatting of components leaves it there, and it costs bytes in every row of the text and in every annotation.
 */
export function hiddenSpaces(tree: Root): Text[] {
  const spaces: Text[] = []
  const addFrom = (parent: Root | Element) => {
    const { children } = parent
    children.forEach((child, index) => {
      if (child.type === 'element') addFrom(child)
      if (child.type !== 'text' || child.value.trim() !== '') return
      const [before, after] = [children[index - 1], children[index + 1]]
      const isHidden = before && after ? isBlock(before) && isBlock(after) : isBlock(parent)
      if (isHidden) spaces.push(child)
    })
  }
  addFrom(tree)
  return spaces
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}
