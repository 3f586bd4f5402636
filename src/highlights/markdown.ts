import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { ExportedHighlight, ReadHighlights } from './exported.ts'
import { isHighlight, onlyHighlight } from './highlight.ts'

/** What the file says in the language of the interface. */
export type MarkdownWords = {
  title: string
  /** The heading above highlights whose exchange the edition no longer has. */
  gone: string
  /** What the comment at the end of the file is for. */
  data: string
}

/**
 * Highlights as Markdown: the words as a quotation, who says them and where, the note, the citation. A comment at the end has the same
 * as data, from which the file is read back.
 */
export function writeMarkdown(entries: readonly ExportedHighlight[], words: MarkdownWords): string {
  const nodes: RootContent[] = [heading(1, words.title)]
  let last: string | undefined
  for (const entry of entries) {
    const exchange = entry.exchange ?? words.gone
    if (exchange !== last && exchange !== '') nodes.push(heading(2, exchange))
    last = exchange
    nodes.push(...nodesOf(entry))
  }
  const text = toMarkdown({ type: 'root', children: nodes }, { bullet: '-', emphasis: '_' })
  return `${text}\n<!-- ${words.data}\n${dataOf(entries)}\n-->\n`
}

function nodesOf({ highlight, reference, speakers, link, citation }: ExportedHighlight) {
  const { parts, note } = highlight
  const quotation: BlockContent = {
    type: 'blockquote',
    children: parts.map(({ exact }) => paragraph(linesOf(exact))),
  }
  const from = speakers.length > 0 ? `— ${speakers.join(', ')}, ` : '— '
  return [
    quotation,
    paragraph([
      { type: 'text', value: from },
      { type: 'link', url: link, children: [{ type: 'text', value: reference }] },
    ]),
    ...note
      .split(/\n\s*\n/)
      .flatMap((part) => (part.trim() === '' ? [] : [paragraph(linesOf(part))])),
    paragraph([{ type: 'emphasis', children: [{ type: 'text', value: citation }] }]),
  ] satisfies RootContent[]
}

/** Reads such a file back; undefined if it is another. */
export function readMarkdown(markdown: string): ReadHighlights | undefined {
  const line = /\n(\[[^\n]*\])\r?\n-->\s*$/.exec(markdown)?.[1]
  if (line === undefined) return undefined
  try {
    const list: unknown = JSON.parse(line)
    if (!Array.isArray(list)) return undefined
    const highlights = list.filter(isHighlight).map(onlyHighlight)
    return { highlights, unreadable: list.length - highlights.length }
  } catch {
    return undefined
  }
}

/** One line of JSON that cannot end the comment that it is in. */
function dataOf(entries: readonly ExportedHighlight[]): string {
  return JSON.stringify(entries.map(({ highlight }) => onlyHighlight(highlight))).replace(
    /-(?=[->])|[<>]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  )
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children }
}

/** A text whose line breaks stay. */
function linesOf(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', value: line },
    ])
}
