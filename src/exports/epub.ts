import { zip } from '#files/zip.ts'
import { shownImages } from '#corpus/unspoken.ts'
import { bookChapters } from './book/book.ts'
import { bookImage } from './book/chapter.ts'
import { lastChanged } from '#corpus/last-changed.ts'
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
  return zip(
    [
      { path: 'mimetype', content: 'application/epub+zip', isStored: true },
      { path: 'META-INF/container.xml', content: container() },
      { path: 'OEBPS/package.opf', content: packageDocument(context, changed, files) },
      ...files.map(({ href, content }) => ({ path: `OEBPS/${href}`, content })),
    ],
    changed,
  )
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
  const images = await imagesIn(context)
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
    ...images,
    page('cover.xhtml', coverDocument(edition)),
    ...(titlePage ? [titlePage] : []),
    page('contents.xhtml', contentsDocument(chapters, corpus), 'nav'),
    ...rest,
  ]
}

/** The images that the chapters show. */
async function imagesIn({ corpus, sources }: ExportContext): Promise<BookFile[]> {
  const shown = shownImages(corpus.exchanges)
  const files = shown.length > 0 ? await sources() : []
  return shown.flatMap((file) => {
    const { mediaType } = corpus.images.get(file) ?? {}
    const found = files.find(({ path }) => path === `source/images/${file}`)
    return found && mediaType ? { href: bookImage(file), mediaType, content: found.content } : []
  })
}

function fontName(index: number): string {
  return `text-${index + 1}.woff2`
}

function fontFace({ style, unicodeRange }: FontFile, index: number): string {
  const range = unicodeRange ? `  unicode-range: ${unicodeRange};\n` : ''
  return `@font-face {\n  font-family: Text;\n  font-style: ${style};\n  src: url('${fontName(index)}');\n${range}}\n\n`
}

function container(): string {
  const opf = { 'full-path': 'OEBPS/package.opf', 'media-type': 'application/oebps-package+xml' }
  const xmlns = 'urn:oasis:names:tc:opendocument:xmlns:container'
  return xmlFile(x('container', { version: '1.0', xmlns }, [x('rootfiles', [x('rootfile', opf)])]))
}

type BookFile = PackageItem & { content: string | Uint8Array }
