import { addressesOf } from '#corpus/addresses.ts'
import { type Corpus } from '#corpus/corpus.ts'
import { draftPaths, isDraftEdition } from '#corpus/drafts.ts'
import { evidencePaths } from '#model/evidence.ts'
import { linkerPath, myPath, shortPath } from '#model/paths.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { addressesFrom, type Format, type ExportContext } from './format.ts'
import { lines, x, xmlFile } from './xml.ts'

/** A sitemap requires absolute URLs, so there is none if the URL of the edition is not known. It lists no drafts. */
export const sitemap: Format = {
  id: 'sitemap',
  mediaType: 'application/xml',
  files: (context) =>
    context.site && !isDraftEdition(context.corpus)
      ? [{ path: '/sitemap.xml', make: () => makeSitemap(context) }]
      : [],
}

function makeSitemap(context: ExportContext): string {
  const address = addressesFrom(context, '/sitemap.xml')
  const lastmod = lastChanged(context.corpus)
  const pages = listedPages(context.corpus).map((path) =>
    x('url', [x('loc', address(path)), ...(lastmod === undefined ? [] : [x('lastmod', lastmod)])]),
  )
  return xmlFile(
    x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, lines(pages)),
  )
}

/** The published pages, without short addresses and without pages that are not for search engines. */
function listedPages(corpus: Corpus): string[] {
  const short = corpus.exchanges.map(({ number }) => shortPath(number))
  const unlisted = new Set<string>([
    '/search/',
    '/print/',
    '/offline/',
    myPath,
    ...short,
    ...draftPaths(corpus),
  ])
  return Object.keys(addressesOf(corpus))
    .filter((path) => !unlisted.has(path) && !/^\/(cite|embed|v)\/./.test(path))
    .concat('/downloads/', evidencePaths.page, linkerPath)
    .toSorted()
}
