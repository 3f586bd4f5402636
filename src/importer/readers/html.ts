import { fromHtml } from 'hast-util-from-html'
import { readHypertext } from './hypertext/read-hypertext.ts'
import { TranscriptError } from '#transcript/decode.ts'
import type { Reader } from './source-document.ts'

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
    const document = readHypertext(fromHtml(text))
    if (!document.blocks.some(({ kind }) => kind === 'words'))
      throw new TranscriptError(
        'Unexpected HTML page without text, expected a transcript',
        undefined,
        'Pages that load their text with a script have to be saved from the browser with “Save as”.',
      )
    return { format: 'HTML page', unit: 'line', ...document }
  },
}

/** Whether a text begins with an element and has several paragraphs in tags. */
function isFragment(text: string): boolean {
  const begins =
    /^\s*<(?:p|div|h[1-6]|table|dl|ul|ol|section|article|main|cite|blockquote)\b[^>]*>/i
  return begins.test(text) && (text.match(/<\/(?:p|div|tr|dd|li)>/gi) ?? []).length > 1
}
