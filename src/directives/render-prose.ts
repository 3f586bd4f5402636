import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Root, Text } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { TextDirective } from 'mdast-util-directive'
import { foreignWords } from '#model/script.ts'

/**
 * Renders editorial prose (a card, an entry, a note) as HTML. Terms and citations become links, and words in another script get
 * their language.
 *
 * @param linkTo returns the address that a mark links to.
 */
export function renderProse(nodes: readonly Nodes[], linkTo: LinkTo): string {
  return toHtml(proseTree(nodes, linkTo))
}

/** Renders editorial prose as a tree, as {@link renderProse} does. */
export function proseTree(nodes: readonly Nodes[], linkTo: LinkTo): HastRoot {
  return toHast({ type: 'root', children: nodes } as Root, {
    handlers: {
      text: (_, { value }: Text) => inTheirLanguages(value),
      textDirective(state, node: TextDirective): Element {
        const name = node.name === 'term' ? 'term' : 'cite'
        const href = linkTo(name, node.attributes?.['id'] ?? '')
        return { type: 'element', tagName: 'a', properties: { href }, children: state.all(node) }
      },
    },
  }) as HastRoot
}

function inTheirLanguages(text: string): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const words of foreignWords(text).sort((a, b) => a.start - b.start)) {
    if (words.start > end) parts.push({ type: 'text', value: text.slice(end, words.start) })
    const children: ElementContent[] = [{ type: 'text', value: text.slice(words.start, words.end) }]
    const properties = { lang: words.lang }
    parts.push({ type: 'element', tagName: 'span', properties, children })
    end = words.end
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}

type LinkTo = (name: 'term' | 'cite', key: string) => string
