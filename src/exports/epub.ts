import { strToU8, type Zippable, zipSync } from 'fflate'
import { bookChapters } from './book/book.ts'
import { lastChanged } from './changes.ts'
import styleSheet from './epub/book.css?raw'
import { epubCover } from './epub/cover.ts'
import { chapterDocument, coverDocument } from './epub/documents.ts'
import { contentsDocument } from './epub/contents.ts'
import { packageDocument, type PackageItem } from './epub/package.ts'
import { downloadPath, type FontFile, type Format, type ExportContext } from './format.ts'
import { x, xmlFile } from './xml.ts'

export const epub: Format = {
  id: 'epub',
  mediaType: 'application/epub+zip',
  files: (context) => {
    const changed = lastChanged(context.corpus)
    // EPUB requires the date of the last change.
    if (changed === undefined) return []
    return [{ path: downloadPath('edition.epub'), make: () => makeEpub(context, changed) }]
  },
}

async function makeEpub(context: ExportContext, changed: string): Promise<Uint8Array> {
  const files = await filesOf(context)
  const book: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] }
  book['META-INF/container.xml'] = strToU8(container())
  book['OEBPS/package.opf'] = strToU8(packageDocument(context, changed, files))
  for (const { href, content } of files) {
    book[`OEBPS/${href}`] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(book, { level: 9, mtime: localMidnight(changed) })
}

async function filesOf(context: ExportContext): Promise<BookFile[]> {
  const { corpus, fonts } = context
  const { edition } = corpus
  const chapters = bookChapters(context)
  const page = (href: string, content: string, properties?: string): BookFile => ({
    ...{ href, content, mediaType: 'application/xhtml+xml', spine: true },
    ...(properties && { properties }),
  })
  const [titlePage, ...rest] = chapters.map((one) =>
    page(`${one.file}.xhtml`, chapterDocument(one)),
  )
  const cover = { href: 'cover.png', mediaType: 'image/png', properties: 'cover-image' }
  return [
    { ...cover, content: await epubCover(edition) },
    {
      href: 'book.css',
      mediaType: 'text/css',
      content: fonts.map(fontFace).join('') + styleSheet,
    },
    ...fonts.map(({ bytes }, index) => ({
      href: fontName(index),
      mediaType: 'font/woff2',
      content: bytes,
    })),
    page('cover.xhtml', coverDocument(edition)),
    ...(titlePage ? [titlePage] : []),
    page('contents.xhtml', contentsDocument(chapters, corpus), 'nav'),
    ...rest,
  ]
}

function fontName(index: number): string {
  return `text-${index + 1}.woff2`
}

function fontFace({ style, unicodeRange }: FontFile, index: number): string {
  const range = unicodeRange ? `  unicode-range: ${unicodeRange};\n` : ''
  return `@font-face {\n  font-family: Text;\n  font-style: ${style};\n  src: url('${fontName(index)}');\n${range}}\n\n`
}

/** Midnight local time, because ZIP stores local times: the bytes are the same in every time zone. ZIP has no dates before 1980. */
function localMidnight(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Math.max(year, 1980), month - 1, date)
}

function container(): string {
  const opf = { 'full-path': 'OEBPS/package.opf', 'media-type': 'application/oebps-package+xml' }
  const xmlns = 'urn:oasis:names:tc:opendocument:xmlns:container'
  return xmlFile(x('container', { version: '1.0', xmlns }, [x('rootfiles', [x('rootfile', opf)])]))
}

type BookFile = PackageItem & { content: string | Uint8Array }
