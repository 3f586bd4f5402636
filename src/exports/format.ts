import type { Corpus, Exchange } from '#corpus/corpus.ts'
import type { Catalogue } from '#messages/catalogue.ts'
import type { ZippedFile } from '#files/zip.ts'

/** A file format in which the edition can be downloaded. */
export type Format = {
  /** Its name and its purpose for readers are among the messages of the page of downloads. */
  id: FormatId
  /** Its media type, as in the header `Content-Type`. */
  mediaType: string
  /** The file of the whole edition, then those of its parts, if there are any. Empty if the format is not possible. */
  files: (context: ExportContext) => ExportFile[]
}

export type FormatId = keyof Catalogue['downloads']['formats']

/** A file of a format. `path` begins at the root of the edition. */
export type ExportFile = {
  path: string
  /** If it is not that of the format. */
  mediaType?: string
  make: () => string | Uint8Array | Promise<string | Uint8Array>
}

/** The input of every format. There is no other, neither the clock nor the network: the same context gives the same bytes. */
export type ExportContext = {
  corpus: Corpus
  /** The URL at which the edition is published, with a trailing slash; undefined if it is not set. */
  site: URL | undefined
  /** The fonts, reduced to the characters of the edition, as WOFF2. */
  fonts: readonly FontFile[]
  /** Reads the source files of the edition, and the description of their formats. */
  sources: () => Promise<readonly ZippedFile[]>
}

export type FontFile = {
  style: 'normal' | 'italic'
  bytes: Uint8Array
  /** The characters that it is for, if others are in another file. */
  unicodeRange?: string
}

/** `/downloads/edition.epub` */
export function downloadPath(name: string): string {
  return `/downloads/${name}`
}

/** The file of an exchange with this extension: `/downloads/exchanges/<slug>.md` */
export function exchangeFilePath(slug: string, extension: string): string {
  return downloadPath(`exchanges/${slug}.${extension}`)
}

/**
 * A file for each exchange, for formats that have more than the whole edition; none unless the edition asks for them.
 *
 * @param make returns the content of an exchange's file, given the path of that file.
 */
export function exchangeFiles(
  { corpus }: Pick<ExportContext, 'corpus'>,
  extension: string,
  make: (exchange: Exchange, path: string) => string,
): ExportFile[] {
  if (!corpus.edition.partFiles) return []
  return corpus.exchanges.map((exchange) => {
    const path = exchangeFilePath(exchange.slug, extension)
    return { path, make: () => make(exchange, path) }
  })
}

/**
 * Returns a function that turns paths of the edition into links for a file: absolute URLs if the URL of the edition is known,
 * otherwise relative ones.
 *
 * @param here the path of the file.
 */
export function addressesFrom(
  { site }: Pick<ExportContext, 'site'>,
  here: string,
): (path: string) => string {
  if (site) return (path) => new URL(path.slice(1), site).href
  const up = '../'.repeat(here.split('/').length - 2)
  return (path) => `${up || './'}${path.slice(1)}`
}
