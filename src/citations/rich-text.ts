import type { ElementContent, RootContent, Text } from 'hast'
import { h } from 'hastscript'

/*
 * A title in CSL-JSON may contain markup: italics, bold, superscript, subscript, small capitals, and words
 * whose case is kept. Everything else, including `<` and `&`, is text.
 */

const opening = /^<(i|b|sup|sub|span style="font-variant: ?small-caps;?"|span class="nocase")>$/
const tags = /<(?:\/?(?:i|b|sup|sub)|\/span|span (?:style|class)="[^"<>]*")>/

/** Parses the markup of a title. An unmatched tag is text. */
export function richText(title: string): ElementContent[] {
  const open: Open[] = [{ tag: '', end: '', children: [] }]
  const top = () => open.at(-1)!
  const append = (...nodes: ElementContent[]) => top().children.push(...nodes)
  // Turns an unclosed tag back into text.
  const unwrap = () => {
    const { tag, children } = open.pop()!
    append(textNode(tag), ...children)
  }
  for (const piece of title.split(new RegExp(`(${tags.source})`))) {
    const kind = opening.exec(piece)?.[1]
    if (kind !== undefined) {
      open.push({ tag: piece, end: `</${kind.split(' ')[0]!}>`, children: [] })
    } else if (open.some(({ end }) => end !== '' && end === piece)) {
      while (top().end !== piece) unwrap()
      const { tag, children } = open.pop()!
      append(...elementOf(tag, children))
    } else if (piece !== '') append(textNode(piece))
  }
  while (open.length > 1) unwrap()
  return joinTexts(top().children)
}

/** A title without its markup. */
export function plainText(title: string): string {
  return textOf(richText(title))
}

/** The text of a tree. */
export function textOf(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? textOf(node.children) : '',
    )
    .join('')
}

function elementOf(tag: string, children: ElementContent[]): ElementContent[] {
  if (tag.includes('nocase')) return children
  if (tag.startsWith('<span')) return [h('span', { className: ['small-caps'] }, children)]
  return [h(tag.slice(1, -1), children)]
}

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else out.push(node)
  }
  return out
}

/** A text node. */
export function textNode(value: string): Text {
  return { type: 'text', value }
}

type Open = { tag: string; end: string; children: ElementContent[] }
