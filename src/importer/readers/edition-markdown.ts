import type { FootnoteDefinition, Nodes, Paragraph, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { toString } from 'mdast-util-to-string'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { blocksFrom, labelPart, type Part, paragraphPart } from './edition/addressed.ts'
import type { Reader } from './source-document.ts'

const address = /^\[(?:\d+\.[QAP]\d+[A-Z]?)\]\([^)\s]*#[qap]\d+[a-z]?\)/gm

/** Our own export as Markdown: each paragraph begins with its address as a link, below names in bold type. */
export const editionMarkdownReader: Reader = {
  name: 'edition as Markdown',
  recognises: ({ text = '' }) => (text.match(address) ?? []).length > 1,
  read: ({ text = '' }) => {
    const { children } = fromMarkdown(text, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    })
    const parts = partsOf(children)
    const [first] = parts
    // The file of a single exchange begins with the title of the exchange.
    const isTitled = first?.kind === 'heading' && first.depth === 1 && parts[1]?.kind === 'other'
    return {
      format: 'edition as Markdown',
      unit: 'line',
      flow: 'paragraphs',
      hasVoices: true,
      metadata: isTitled ? { title: { text: first.text, line: first.line } } : {},
      blocks: blocksFrom(isTitled ? parts.slice(1) : parts),
      remarks: [],
    }
  },
}

function partsOf(nodes: readonly RootContent[]): Part[] {
  let section = 'imprint of the edition'
  return nodes.map((node, index): Part => {
    const place = {
      line: node.position?.start.line ?? 1,
      lastLine: node.position?.end.line ?? 1,
    }
    if (node.type === 'heading') {
      // What is left out is named by its section, the imprint below the title apart.
      if (node.depth === 2 || index > 0) section = node.depth > 2 ? section : `“${wordsIn(node)}”`
      return { kind: 'heading', ...place, text: wordsIn(node), depth: node.depth }
    }
    const next = nodes[index + 1]
    if (node.type === 'paragraph') {
      const part = addressedPart(node, place)
      if (part) return part
      const label = labelIn(node)
      if (label !== undefined && next?.type === 'paragraph' && addressedPart(next, place))
        return labelPart(label, place)
    }
    const what = node.type === 'footnoteDefinition' ? 'notes of the edition' : section
    const text = node.type === 'footnoteDefinition' ? noteText(node) : wordsIn(node)
    return { kind: 'other', ...place, text, what }
  })
}

/** A paragraph that begins with its address as a link. One in italics is the notice for a withdrawn one. */
function addressedPart(
  { children }: Paragraph,
  place: { line: number; lastLine: number },
): Part | undefined {
  const [link, ...words] = children
  if (link?.type !== 'link') return undefined
  const part = paragraphPart(toString(link), words.map(wordsIn).join(''), place)
  const [only, ...others] = words.filter((node) => wordsIn(node).trim() !== '')
  return part && { ...part, isNotice: only?.type === 'emphasis' && others.length === 0 }
}

/** The label in a paragraph that is nothing but bold words, and perhaps a time after them. */
function labelIn({ children }: Paragraph): string | undefined {
  const [name, ...rest] = children
  const after = rest.map(wordsIn).join('').trim()
  if (name?.type !== 'strong' || !/^(?:[[(][\d:]+[\])])?$/.test(after)) return undefined
  return `${wordsIn(name)} ${after}`.trim()
}

/** The words in a node, on one line, without marks of footnotes. */
function wordsIn(node: Nodes): string {
  if (node.type === 'footnoteReference') return ''
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map((child) => wordsIn(child)).join('')
  return toString(node).replaceAll('\n', ' ')
}

function noteText(note: FootnoteDefinition): string {
  return note.children.map((child) => wordsIn(child)).join(' ')
}
