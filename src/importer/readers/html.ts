import { fromHtml } from 'hast-util-from-html'
import { readHypertext } from './hypertext/read-hypertext.ts'
import { TranscriptError } from '#transcript/decode.ts'
import { numberParagraphs } from './hypertext/number-paragraphs.ts'
import type { Reader, SourceBlock } from './source-document.ts'

/** A web page, or a document that a word processor has saved as one. */
export const htmlReader: Reader = {
  name: 'HTML page',
  recognises: ({ text, extension }) => {
    if (text === undefined) return false
    if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is.test(text))
      return true
    if (/^\s*<\?xml/.test(text)) return false
    if (['md', 'markdown', 'mdx'].includes(extension)) return false
    return ['html', 'htm', 'xhtml'].includes(extension) || isFragment(text)
  },
  read: ({ text = '' }) => {
    const page = fromHtml(text)
    const lined = readHypertext(page)
    const isCrowded = areCrowded(lined.blocks)
    if (isCrowded) numberParagraphs(page)
    const document = isCrowded ? readHypertext(page) : lined
    if (!document.blocks.some(({ kind }) => kind === 'words'))
      throw new TranscriptError(
        'Unexpected HTML page without text, expected a transcript',
        undefined,
        'Pages that load their text with a script have to be saved from the browser with “Save as”.',
      )
    return { format: 'HTML page', unit: isCrowded ? 'paragraph' : 'line', ...document }
  },
}

/** Whether many paragraphs are on one line, as programs write them, so that a line does not say which is meant. */
function areCrowded(blocks: readonly SourceBlock[]): boolean {
  const words = blocks.filter(({ kind }) => kind === 'words')
  const lines = new Set(words.map(({ line }) => line))
  return words.length > 3 && lines.size < 0.7 * words.length
}

/** Whether a text begins with an element and has several paragraphs in tags. */
function isFragment(text: string): boolean {
  const begins =
    /^\s*<(?:p|div|h[1-6]|table|dl|ul|ol|section|article|main|cite|blockquote)\b[^>]*>/i
  return begins.test(text) && (text.match(/<\/(?:p|div|tr|dd|li)>/gi) ?? []).length > 1
}
