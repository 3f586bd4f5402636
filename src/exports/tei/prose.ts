import type { ElementContent } from 'xast'
import type { Nodes } from 'mdast'
import { foreignWords } from '#model/script.ts'
import { x } from '../xml.ts'
import { glossId, workId } from '../ids.ts'

/** Editorial prose (a note, an entry) as TEI. Words in another script are marked with their language. */
export function teiProse(nodes: readonly Nodes[]): ElementContent[] {
  return nodes.flatMap(teiNode)
}

function teiNode(node: Nodes): ElementContent[] {
  switch (node.type) {
    case 'text':
      return inTheirLanguages(node.value)
    case 'paragraph':
      return [x('p', teiProse(node.children))]
    case 'heading':
      return [x('ab', { type: 'heading' }, teiProse(node.children))]
    case 'emphasis':
      return [x('hi', { rend: 'italic' }, teiProse(node.children))]
    case 'strong':
      return [x('hi', { rend: 'bold' }, teiProse(node.children))]
    case 'blockquote':
      return [x('quote', teiProse(node.children))]
    case 'list':
      return [x('list', teiProse(node.children))]
    case 'listItem':
      return [x('item', teiProse(node.children))]
    case 'link':
      return [x('ref', { target: node.url }, teiProse(node.children))]
    case 'textDirective':
      return [x('ref', markAttributes(node.name, node.attributes ?? {}), teiProse(node.children))]
    case 'inlineCode':
      return [x('code', node.value)]
    case 'break':
      return [x('lb')]
    default:
      return 'children' in node ? teiProse(node.children) : []
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
