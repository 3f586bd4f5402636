import type { Nodes } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import { isMarkName, type MarkName } from './registry.ts'

/** A mark in editorial prose: the body of a note or a glossary entry. */
export type ProseMark = {
  name: MarkName
  key: string
  locator: string | undefined
  node: TextDirective
}

/** The marks in editorial prose, in text order. */
export function proseMarks(nodes: readonly Nodes[]): ProseMark[] {
  const marks: ProseMark[] = []
  for (const root of nodes) {
    visit(root, 'textDirective', (node: TextDirective) => {
      if (!isMarkName(node.name)) return
      const { id, locator } = node.attributes ?? {}
      marks.push({ name: node.name, key: id ?? '', locator: locator ?? undefined, node })
    })
  }
  return marks
}
