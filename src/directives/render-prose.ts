import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { TextDirective } from 'mdast-util-directive'

/**
 * Prose of ours (a card, an entry, a note) as HTML. Terms and citations in it become links.
 *
 * @param linkTo gives the address of what a mark points at.
 */
export function renderProse(
  nodes: readonly Nodes[],
  linkTo: (name: 'term' | 'cite', key: string) => string,
): string {
  const tree = toHast({ type: 'root', children: nodes } as Root, {
    handlers: {
      textDirective(state, node: TextDirective): Element {
        const name = node.name === 'term' ? 'term' : 'cite'
        const href = linkTo(name, node.attributes?.['id'] ?? '')
        return { type: 'element', tagName: 'a', properties: { href }, children: state.all(node) }
      },
    },
  })
  return toHtml(tree)
}
