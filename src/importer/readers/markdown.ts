import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { readFrontMatter } from './front-matter.ts'
import { flatten, type Flattened } from './markdown-words.ts'
import { peopleIn } from './people-table.ts'
import type { Reader, SourceBlock, SourceDocument, SourceFile } from './source-document.ts'

/** Reads Markdown, with front matter, tables and footnotes. Emphasis and links become their words. */
export const markdownReader: Reader = {
  name: 'Markdown',
  recognises: ({ text, extension }) =>
    text !== undefined && ['md', 'markdown', 'mdown', 'mdx', 'qmd', 'rmd'].includes(extension),
  read,
}

function read({ text = '' }: SourceFile): SourceDocument {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(), gfmFootnote(), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  })
  const context: Context = { source: text, remarks: new Set(), notes: 0, metadata: {} }
  const blocks = tree.children.flatMap((node) => blocksOf(node, context))
  return {
    format: markdownReader.name,
    unit: 'line',
    flow: 'wrapped',
    hasVoices: false,
    metadata: context.metadata,
    blocks,
    remarks: [...context.remarks],
  }
}

type Context = {
  source: string
  remarks: Set<string>
  /** How many notes there were among the words. */
  notes: number
  metadata: SourceDocument['metadata']
}

function blocksOf(node: RootContent, context: Context, marker = ''): SourceBlock[] {
  const line = node.position?.start.line ?? 1
  const lastLine = node.position?.end.line ?? line
  const leftOut = (what: string, text = toString(node)): SourceBlock[] => [
    { line, kind: 'leftOut', what, text, lastLine },
  ]
  switch (node.type) {
    case 'yaml':
      context.metadata = readFrontMatter(node.value, line)
      return leftOut('front matter', node.value)
    case 'heading':
      return [{ line, kind: 'heading', text: flatten(node, context).text, depth: node.depth }]
    case 'paragraph':
      return paragraphBlocks(flatten(node, context), line, marker)
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, context))
    case 'list':
      return node.children.flatMap((item) => blocksOf(item, context))
    case 'listItem':
      return node.children.flatMap((child, index) =>
        blocksOf(child, context, index === 0 ? markerOf(node, child, context.source) : ''),
      )
    case 'code':
      // Lines that are indented by four spaces, as in hanging paragraphs.
      return wordLines(node.value.replace(/^[ \t]+/gm, ''), line + (node.lang ? 1 : 0))
    case 'table':
      context.metadata = { ...context.metadata, people: peopleIn(node) }
      return leftOut('table')
    case 'footnoteDefinition': {
      const text = node.children.map((child) => flatten(child, context).text).join('\n\n')
      return [{ line, kind: 'note', mark: `[^${node.label ?? node.identifier}]`, text }]
    }
    case 'thematicBreak':
      return leftOut('rule', '---')
    case 'html': {
      const { text } = flatten(node, context)
      return text.trim() === '' ? leftOut('HTML', node.value) : wordLines(text, line)
    }
    case 'definition':
      return leftOut('link', node.url)
    default:
      return leftOut(node.type)
  }
}

/** The marker of a list item with the space after it, as it is written: `1985. `, `- `. */
function markerOf(item: RootContent, child: RootContent, source: string): string {
  const written = source.slice(item.position?.start.offset, child.position?.start.offset)
  return `${written.trim()} `
}

function paragraphBlocks(
  { text, images, set, notes }: Flattened,
  line: number,
  marker: string,
): SourceBlock[] {
  const onlyImages = images.length > 0 && text.trim() === ''
  if (onlyImages) return images.map((image) => ({ line, kind: 'image', ...image }))
  return [
    ...wordLines(marker + text, line, set),
    ...notes.map((note): SourceBlock => ({ line, kind: 'note', ...note })),
  ]
}

function wordLines(text: string, line: number, set?: Flattened['set']): SourceBlock[] {
  let gap = true
  return text.split('\n').flatMap((raw, index): SourceBlock[] => {
    const words = raw.trim()
    if (words === '') gap = true
    if (words === '') return []
    const block = { line: line + index, kind: 'words', text: words, gap, set } as const
    gap = false
    return [block]
  })
}
