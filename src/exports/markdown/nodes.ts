import type { Heading, Link, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { markPath } from '#corpus/prose-html.ts'
import type { Sentence } from '#messages/sentence.ts'
import { locatorAfter } from '#directives/render-prose.ts'

export function text(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: number, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: allowedDepth(depth), children }
}

export function link(url: string, words: string): Link {
  return { type: 'link', url, children: [text(words)] }
}

/** A message with links in it as Markdown. */
export function inMarkdown(message: Sentence<PhrasingContent>): PhrasingContent[] {
  return message.map((part) => (typeof part === 'string' ? text(part) : part))
}

/**
 * Editorial prose as Markdown without directives: its terms and citations become links.
 *
 * @param headingDepth the depth of the heading above it.
 */
export function plainProse<Node extends RootContent>(
  nodes: readonly Node[],
  address: (path: string) => string,
  headingDepth: number,
): Node[] {
  const children = structuredClone([...nodes])
  const root: Root = { type: 'root', children }
  visit(root, (node, index, parent) => {
    if (node.type === 'heading') node.depth = allowedDepth(headingDepth + 1)
    if (node.type === 'textDirective' && parent && index !== undefined) {
      const path = markPath(node.name === 'term' ? 'term' : 'cite', node.attributes?.['id'] ?? '')
      const locator = locatorAfter(node, parent)
      const made: PhrasingContent[] = [
        { type: 'link', url: address(path), children: node.children },
        ...(locator === undefined ? [] : [text(locator)]),
      ]
      parent.children.splice(index, 1, ...made)
      return index + made.length
    }
    return undefined
  })
  return children
}

function allowedDepth(depth: number): Heading['depth'] {
  return depths[depth - 1] ?? 6
}

const depths = [1, 2, 3, 4, 5, 6] as const
