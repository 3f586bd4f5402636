import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { LeafDirective, TextDirective } from 'mdast-util-directive'
import {
  isBlockName,
  isLineName,
  isMarkName,
  isPointName,
  lines,
  marks,
  points,
} from './registry.ts'
import { misspelt } from '#model/spelling.ts'

/**
 * Turns what only looks like a directive back into text, character for character: the `:30` of `10:30`, the `:b` of `a:b`.
 * What is known stays, and so do probable typos of it, which are then reported.
 * Changes the tree in place; `source` is the text it was parsed from.
 */
export function restoreProse(tree: Root, source: string): void {
  restoreIn(tree, source)
}

/**
 * Whether a directive inside a line is meant as one: a known mark, a time with attributes, or probably a typo of one of them. Such a
 * typo has a label or attributes, and a name that is similar to a known one.
 */
function isInlineDirective(node: TextDirective): boolean {
  if (isMarkName(node.name)) return true
  const hasAttributes = Object.keys(node.attributes ?? {}).length > 0
  if (isPointName(node.name)) return hasAttributes
  const known = { ...marks, ...(hasAttributes && points) }
  const isDressed = node.children.length > 0 || hasAttributes
  return isDressed && misspelt(node.name, Object.keys(known)) !== undefined
}

/** Whether a directive on a line of its own is meant as one: a known line, a block with a colon too few, or a typo of a line. */
function isLineDirective({ name, children }: LeafDirective): boolean {
  if (isLineName(name) || isBlockName(name)) return true
  return children.length > 0 && misspelt(name, Object.keys(lines)) !== undefined
}

function restoreIn(parent: Parents, source: string): void {
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) restoreIn(child, source)
    if (child.type === 'textDirective' && !isInlineDirective(child)) {
      children.push(...asWritten(child, source))
    } else if (child.type === 'leafDirective' && !isLineDirective(child)) {
      const words = asWritten(child, source)
      children.push({ type: 'paragraph', children: words, position: child.position })
    } else {
      children.push(child)
    }
  }
  parent.children = children as RootContent[]
}

/** A directive as the text it was written as. Known marks inside its label stay marks. */
function asWritten(node: TextDirective | LeafDirective, source: string): PhrasingContent[] {
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last) return [textBetween(node, 'start', node, 'end', source)]
  return [
    textBetween(node, 'start', first, 'start', source),
    ...node.children,
    textBetween(last, 'end', node, 'end', source),
  ]
}

function textBetween(
  from: Nodes,
  fromEdge: 'start' | 'end',
  to: Nodes,
  toEdge: 'start' | 'end',
  source: string,
): PhrasingContent {
  const start = from.position?.[fromEdge]
  const end = to.position?.[toEdge]
  if (!start || !end) throw new Error('Unexpected node without a position, expected a parsed tree')
  return { type: 'text', value: source.slice(start.offset, end.offset), position: { start, end } }
}
