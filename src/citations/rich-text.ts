import type { ElementContent, RootContent } from 'hast'
import { h } from 'hastscript'

/*
 * A title in CSL-JSON may have markup: italics, bold, raised, lowered, small capitals, and words whose case is kept. Everything
 * else in it, a `<` or an `&` too, is a character of the title.
 */

const opening = /^<(i|b|sup|sub|span style="font-variant: ?small-caps;?"|span class="nocase")>$/
const tags = /<(?:\/?(?:i|b|sup|sub)|\/span|span (?:style|class)="[^"<>]*")>/

/** A title as elements. A tag that is not closed, or closes nothing, is text. */
export function richText(title: string): ElementContent[] {
  const open: Open[] = [{ tag: '', end: '', children: [] }]
  const top = () => open.at(-1)!
  const give = (...nodes: ElementContent[]) => top().children.push(...nodes)
  // What was opened and is not closed before the end is what it says.
  const abandon = () => {
    const { tag, children } = open.pop()!
    give(text(tag), ...children)
  }
  for (const piece of title.split(new RegExp(`(${tags.source})`))) {
    const kind = opening.exec(piece)?.[1]
    if (kind !== undefined) {
      open.push({ tag: piece, end: `</${kind.split(' ')[0]!}>`, children: [] })
    } else if (open.some(({ end }) => end !== '' && end === piece)) {
      while (top().end !== piece) abandon()
      const { tag, children } = open.pop()!
      give(...elementOf(tag, children))
    } else if (piece !== '') give(text(piece))
  }
  while (open.length > 1) abandon()
  return joined(top().children)
}

/** A title without its markup. */
export function plainText(title: string): string {
  return textOf(richText(title))
}

/** The letters of a tree. */
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

function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else out.push(node)
  }
  return out
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

type Open = { tag: string; end: string; children: ElementContent[] }
