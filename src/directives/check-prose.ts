import type { Link, Nodes, Root, RootContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { readLink } from '#model/link.ts'
import { checkMark } from './check-directive.ts'
import { isMarkName } from './registry.ts'
import type { Report } from './report.ts'

/**
 * Holds prose of ours, an entry or the text of a note, to what it may be: Markdown with terms and citations. Code, HTML,
 * images and blocks of directives are refused, and so are notes on notes. Addresses of links are normalised in place; one
 * that is refused is taken away, so that no output can publish it.
 */
export function checkProse(nodes: RootContent[], report: Report): void {
  const tree: Root = { type: 'root', children: nodes }
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'definition') {
      const url = readLink(node.url)
      if (url === undefined) {
        report.invalidLink(node, node.url)
        const words = node.type === 'link' ? node.children : []
        parent?.children.splice(index ?? 0, 1, ...words)
        return index
      }
      node.url = url
    }
    if (node.type === 'image' || node.type === 'imageReference') report.imageInProse(node)
    if (isLink(node)) refuseLinksIn(node, report)
    if (isCode(node)) report.notProse(node)
    else if (node.type === 'containerDirective') report.blockInProse(node)
    else if (node.type === 'textDirective' && checkMark(node, report) && node.name === 'note') {
      report.noteWithoutBody(node, node.attributes?.['id'] ?? '', [])
    }
    return undefined
  })
}

/** In the words of an exchange marks are divided; in a note or an entry no number would stand for one without words. */
function refuseLinksIn(link: Link | TextDirective, report: Report): void {
  for (const child of link.children) {
    visit(child, (inner) => {
      if (!isLink(inner)) return CONTINUE
      report.linkInLink(inner)
      // What lies in it has its own turn.
      return SKIP
    })
  }
}

function isLink(node: Nodes): node is Link | TextDirective {
  return node.type === 'link' || (node.type === 'textDirective' && isMarkName(node.name))
}

function isCode({ type }: Nodes): boolean {
  return type === 'html' || type.startsWith('mdx')
}
