import type { ElementContent } from 'xast'
import type { Nodes, Parents } from 'mdast'
import { locatorAfter } from '#directives/render-prose.ts'
import { foreignWords } from '#model/script.ts'
import { x } from '../xml.ts'
import { glossId, workId } from '../ids.ts'

/** Editorial prose (a note, an entry) as TEI. Words in another script are marked with their language. */
export function teiProse(nodes: readonly Nodes[]): ElementContent[] {
  return nodes.flatMap((node) => teiNode(node))
}

function teiNode(node: Nodes, parent?: Parents): ElementContent[] {
  const inside = (node: Parents) => node.children.flatMap((child) => teiNode(child, node))
  switch (node.type) {
    case 'text':
      return inTheirLanguages(node.value)
    case 'paragraph':
      return [x('p', inside(node))]
    case 'heading':
      return [x('ab', { type: 'heading' }, inside(node))]
    case 'emphasis':
      return [x('hi', { rend: 'italic' }, inside(node))]
    case 'strong':
      return [x('hi', { rend: 'bold' }, inside(node))]
    case 'blockquote':
      return [x('quote', inside(node))]
    case 'list':
      return [x('list', inside(node))]
    case 'listItem':
      return [x('item', inside(node))]
    case 'link':
      return [x('ref', { target: node.url }, inside(node))]
    case 'textDirective':
      return [
        x('ref', markAttributes(node.name, node.attributes ?? {}), inside(node)),
        ...[locatorAfter(node, parent) ?? []]
          .flat()
          .map((value) => ({ type: 'text' as const, value })),
      ]
    case 'inlineCode':
      return [x('code', node.value)]
    case 'break':
      return [x('lb')]
    default:
      return 'children' in node ? inside(node) : []
  }
}

function markAttributes(name: string, attributes: Record<string, string | null | undefined>) {
  const key = attributes['id'] ?? ''
  const n = attributes['locator'] ?? undefined
  return name === 'term'
    ? { type: 'term', target: `#${glossId(key)}` }
    : { type: 'citation', target: `#${workId(key)}`, ...(n && { n }) }
}

/** Text with words in another script marked with their language. */
export function inTheirLanguages(text: string): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const words of foreignWords(text).toSorted((a, b) => a.start - b.start)) {
    if (words.start > end) parts.push({ type: 'text', value: text.slice(end, words.start) })
    parts.push(x('foreign', { 'xml:lang': words.lang }, text.slice(words.start, words.end)))
    end = words.end
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}
