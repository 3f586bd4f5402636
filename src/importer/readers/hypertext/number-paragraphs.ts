import type { Element, Nodes } from 'hast'
import { isBlock } from './elements.ts'

/** Gives every node the number of its paragraph as its line: what has no lines, or only one, has paragraphs. */
export function numberParagraphs(page: Nodes): void {
  let number = 0
  const visit = (node: Nodes) => {
    if (node.type === 'element' && isBlock(node) && !isContainer(node)) number++
    const line = Math.max(1, number)
    node.position = { start: { line, column: 1 }, end: { line, column: 1 } }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(page)
}

function isContainer({ tagName, children }: Element): boolean {
  return (
    ['body', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'dl'].includes(tagName) ||
    children.some(isBlock)
  )
}
