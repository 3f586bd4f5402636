import type { Corpus, Exchange } from '#corpus/corpus.ts'

/** A form in which the edition can be had: what it is called, what it is for, and how it is made. */
export type Format = {
  name: string
  /** What somebody would want it for, in one sentence. */
  purpose: string
  /** As a server names it. */
  mediaType: string
  /** The whole edition first, then its parts, if it comes in parts too. */
  files: (context: ExportContext) => ExportFile[]
}

/** A file to be had; `path` is its address from the root of the edition. */
export type ExportFile = {
  path: string
  make: () => string | Uint8Array | Promise<string | Uint8Array>
}

/** What all formats are made from. Nothing else is asked, neither the clock nor the net: the same context gives the same bytes. */
export type ExportContext = {
  corpus: Corpus
  /** Where the edition is published, with a slash at its end; undefined where nobody said. */
  site: URL | undefined
  /** The faces cut to the edition, as WOFF2. */
  fonts: readonly FontFile[]
}

export type FontFile = { style: 'normal' | 'italic'; bytes: Uint8Array }

/** `/downloads/edition.epub` */
export function downloadPath(name: string): string {
  return `/downloads/${name}`
}

/** The file of an exchange in a format that ends so: `/downloads/exchanges/<slug>.md` */
export function exchangeFilePath(slug: string, ending: string): string {
  return downloadPath(`exchanges/${slug}.${ending}`)
}

/**
 * A file for each exchange, for formats that have more than the whole edition.
 *
 * @param make returns the content of an exchange's file, given the path of that file.
 */
export function exchangeFiles(
  { corpus }: Pick<ExportContext, 'corpus'>,
  ending: string,
  make: (exchange: Exchange, path: string) => string,
): ExportFile[] {
  return corpus.exchanges.map((exchange) => {
    const path = exchangeFilePath(exchange.slug, ending)
    return { path, make: () => make(exchange, path) }
  })
}

/**
 * Gives addresses of the edition as a file may use them: whole where it is known where the edition is published, else as seen
 * from the file.
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
