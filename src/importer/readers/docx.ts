import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import { fileInZip, pathsInZip } from '#files/zip.ts'
import { TranscriptError } from '#transcript/decode.ts'
import { numberParagraphs } from './hypertext/number-paragraphs.ts'
import { readHypertext } from './hypertext/read-hypertext.ts'
import type { Reader } from './source-document.ts'

/** A Word document, read as a page: mammoth turns it into HTML. */
export const docxReader: Reader = {
  name: 'Word document',
  recognises: ({ bytes }) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && pathsInZip(bytes).includes('word/document.xml'),
  read: async ({ bytes }) => {
    let html: string
    try {
      const buffer = Buffer.from(bytes)
      html = (await mammoth.convertToHtml({ buffer }, { ignoreEmptyParagraphs: false })).value
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new TranscriptError(
        `Unexpected Word document that cannot be opened (${reason})`,
        undefined,
        'Open it in a word processor and save it again as .docx.',
      )
    }
    const page = fromHtml(html, { fragment: false })
    numberParagraphs(page)
    const document = readHypertext(page)
    if (!document.blocks.some(({ kind }) => kind === 'words'))
      throw new TranscriptError('Unexpected Word document without text, expected a transcript')
    return {
      format: 'Word document',
      unit: 'paragraph',
      ...document,
      remarks: [...document.remarks, ...leftOutOf(bytes)],
    }
  },
}

/** What Word shows and the conversion leaves out. */
function leftOutOf(bytes: Uint8Array): string[] {
  const text = (path: string) =>
    new TextDecoder().decode(fileInZip(bytes, path) ?? new Uint8Array())
  const body = text('word/document.xml')
  const margins = pathsInZip(bytes).filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
  return [
    ...(/<w:(?:ins|del|moveTo|moveFrom) /.test(body)
      ? ['Tracked changes were read as accepted: insertions are in the text, deletions are not.']
      : []),
    ...(/<w:commentReference /.test(body) ? ['Comments were left out.'] : []),
    ...(margins.some((path) => /<w:t[ >]/.test(text(path)))
      ? ['Headers and footers of the pages were left out.']
      : []),
  ]
}
