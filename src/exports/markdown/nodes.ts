import type { Heading, Link, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { markPath } from '#corpus/prose-html.ts'

export function text(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: number, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children }
}

export function link(url: string, words: string): Link {
  return { type: 'link', url, children: [text(words)] }
}

/**
 * Editorial prose as plain Markdown: its terms and citations are links.
 *
 * @param under the depth of the heading above it.
 */
export function plainProse(
  nodes: readonly RootContent[],
  address: (path: string) => string,
  under: number,
): RootContent[] {
  return nodes.map((node) => plain(node, address, under))
}

function plain<T extends RootContent>(
  node: T,
  address: (path: string) => string,
  under: number,
): T {
  if (!('children' in node)) return node
  const children = node.children.map((child) => plain(child, address, under))
  if (node.type === 'textDirective') {
    const key = node.attributes?.['id'] ?? ''
    const url = address(markPath(node.name === 'term' ? 'term' : 'cite', key))
    return { type: 'link', url, children } as unknown as T
  }
  if (node.type === 'heading') return { ...heading(under + 1, []), children } as unknown as T
  return { ...node, children }
}
