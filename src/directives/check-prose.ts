import type { Link, Nodes, Root, RootContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { readLink } from '#model/link.ts'
import { checkMark } from './check-directive.ts'
import { timeOf } from './read-time.ts'
import { isMarkName } from './registry.ts'
import type { Report } from './report.ts'

/**
 * Validates editorial prose, a glossary entry or the text of a note: Markdown with terms and citations.
 * Code, HTML, images, block directives and notes on notes are reported. The URLs of links are normalised
 * in place; an invalid link is removed, so that no output can contain it.
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
    if (isLink(node)) reportLinksIn(node, report)
    const time = timeOf(node)
    if (isCode(node)) report.notProse(node)
    else if (node.type === 'containerDirective' || node.type === 'leafDirective')
      report.blockInProse(node)
    else if (time) report.timeInside(time)
    else if (node.type === 'textDirective' && checkMark(node, report) && node.name === 'note') {
      report.noteWithoutBody(node, node.attributes?.['id'] ?? '', [])
    }
    return undefined
  })
}

/**
 * Reports links inside a link or a mark. In spoken words, nested marks are split and a number can link to
 * the outer one; editorial prose has no such numbers.
 */
function reportLinksIn(link: Link | TextDirective, report: Report): void {
  for (const child of link.children) {
    visit(child, (inner) => {
      if (!isLink(inner)) return CONTINUE
      report.linkInLink(inner)
      // The outer visit comes to the links inside this one.
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
