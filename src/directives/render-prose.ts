import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Parents, Root, Text } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { foreignWords } from '#model/script.ts'
import { printedLocator } from './printed-locator.ts'

/**
 * Renders editorial prose (a card, an entry, a note) as HTML. Terms and citations become links, and words in another script get
 * their language.
 *
 * @param linkTo returns the address that a mark links to.
 * @param linkToParagraph returns the address of the paragraph with a reference such as `5.A3`, which then becomes a link.
 */
export function renderProse(
  nodes: readonly Nodes[],
  linkTo: LinkTo,
  linkToParagraph?: LinkToParagraph,
): string {
  return toHtml(proseTree(nodes, linkTo, linkToParagraph))
}

/** Renders editorial prose as a tree, as {@link renderProse} does. */
export function proseTree(
  nodes: readonly Nodes[],
  linkTo: LinkTo,
  linkToParagraph: LinkToParagraph = () => undefined,
): HastRoot {
  return toHast({ type: 'root', children: nodes } as Root, {
    handlers: {
      text(_, { value }: Text, parent?: Parents) {
        const parts = inTheirLanguages(value)
        const isInLink = parent?.type === 'textDirective' || parent?.type === 'link'
        return isInLink ? parts : parts.flatMap((part) => withReferences(part, linkToParagraph))
      },
      textDirective(state, node: TextDirective, parent?: Parents): ElementContent[] {
        const name = node.name === 'term' ? 'term' : 'cite'
        const href = linkTo(name, node.attributes?.['id'] ?? '')
        const link: Element = {
          type: 'element',
          tagName: 'a',
          properties: { href },
          children: state.all(node),
        }
        const locator = locatorAfter(node, parent)
        return locator === undefined ? [link] : [link, { type: 'text', value: locator }]
      },
    },
  }) as HastRoot
}

/** What is printed after a citation in editorial prose to say where in the work it is; undefined if it does not say that. */
export function locatorAfter(node: TextDirective, parent: Parents | undefined): string | undefined {
  const locator = node.attributes?.['locator']
  if (!locator) return undefined
  const siblings: readonly Nodes[] = parent?.children ?? []
  const before = siblings.slice(0, siblings.indexOf(node))
  return printedLocator(locator, before.map((one) => toString(one)).join(''))
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

/** Makes links of the references in a text. */
function withReferences(part: ElementContent, linkTo: LinkToParagraph): ElementContent[] {
  if (part.type !== 'text') return [part]
  return part.value
    .split(/(?<![\p{L}\d.])(\d+\.[QAP]\d+[A-Z]?)(?![\p{L}\d])/u)
    .flatMap((value, at) => {
      const href = at % 2 === 1 && linkTo(value)
      if (value === '') return []
      const text: ElementContent = { type: 'text', value }
      return href ? { type: 'element', tagName: 'a', properties: { href }, children: [text] } : text
    })
}

type LinkTo = (name: 'term' | 'cite', key: string) => string

/** Undefined for a reference that no paragraph has. */
type LinkToParagraph = (reference: string) => string | undefined
