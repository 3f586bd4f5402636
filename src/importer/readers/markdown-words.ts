import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The words of a block, with `\n` where a line ends. */
export type Flattened = {
  text: string
  set: 'bold' | 'italic' | undefined
  images: { src: string; alt: string; caption: string | undefined }[]
  /** Notes that stand among the words: `^[In 1950.]`. Their marks are in the text. */
  notes: { mark: string; text: string }[]
}

/** The names of HTML elements that people write in Markdown. Anything else in angle brackets is words: `<inaudible>`. */
const elements =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|details|div|em|figcaption|figure|font|hr|i|iframe|img|li|mark|nav|ol|p|q|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|u|ul|audio|video|source|script|style)\b|^<!--/i

/**
 * Reduces a node to its words. Escapes are resolved.
 *
 * @param context.remarks gets a sentence for each kind of markup that is reduced.
 * @param context.notes how many notes among the words there were before.
 */
export function flatten(node: Nodes, context: { remarks: Set<string>; notes: number }): Flattened {
  const { remarks } = context
  const images: Flattened['images'] = []
  const visit = (one: Nodes): string => {
    switch (one.type) {
      case 'text':
        return one.value
      case 'inlineCode':
        return one.value
      case 'break':
        return '\n'
      case 'emphasis':
      case 'strong':
        remarks.add('Emphasis is read as its words.')
        return one.children.map(visit).join('')
      case 'link':
      case 'linkReference':
        remarks.add('Links are read as their words.')
        return one.children.map(visit).join('')
      case 'image':
        images.push({ src: one.url, alt: one.alt ?? '', caption: one.title ?? undefined })
        return ''
      case 'footnoteReference':
        return `[^${one.label ?? one.identifier}]`
      case 'html':
        return htmlWords(one.value, remarks)
      default:
        return 'children' in one ? one.children.map(visit).join('') : ''
    }
  }
  const notes: Flattened['notes'] = []
  const text = visit(node).replace(/\^\[(?<note>[^[\]]+)\]/g, (_, note: string) => {
    context.notes++
    const mark = `[${context.notes}]`
    notes.push({ mark, text: note })
    return mark
  })
  return { text, images, notes, set: setting(node) }
}

function htmlWords(html: string, remarks: Set<string>): string {
  if (/^<br\s*\/?>/i.test(html)) return '\n'
  if (!elements.test(html)) return html
  remarks.add('HTML elements are left out, their words kept.')
  return html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
}

/** Whether all words of a paragraph are bold or in italics. */
function setting(node: Nodes): Flattened['set'] {
  if (node.type !== 'paragraph') return undefined
  const parts = node.children.filter((child) => toString(child).trim() !== '')
  if (parts.length === 0) return undefined
  if (parts.every(({ type }) => type === 'strong')) return 'bold'
  return parts.every(({ type }) => type === 'emphasis') ? 'italic' : undefined
}
