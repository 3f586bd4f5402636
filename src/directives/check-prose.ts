import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { checkMark } from './check-directive.ts'
import type { Report } from './report.ts'

/**
 * Holds prose of ours, an entry or the text of a note, to what it may be: Markdown with terms and citations. Code, HTML and
 * blocks of directives are refused, and so are notes on notes.
 */
export function checkProse(nodes: readonly Nodes[], report: Report): void {
  for (const root of nodes) {
    visit(root, (node) => {
      if (isCode(node)) report.notProse(node)
      else if (node.type === 'containerDirective') report.blockInProse(node)
      else if (node.type === 'textDirective' && checkMark(node, report) && node.name === 'note') {
        report.noteWithoutBody(node, node.attributes?.['id'] ?? '', [])
      }
    })
  }
}

function isCode({ type }: Nodes): boolean {
  return type === 'html' || type.startsWith('mdx')
}
