import { listedPaths } from '#library/library-paths.ts'
import { libraryFiles, pathIn } from '#library/paths.ts'
import type { Library } from '#model/library.ts'
import { lines, x, xmlFile } from '../xml.ts'

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A library whose address is known, as sitemaps and feeds require. */
export type PublishedLibrary = { library: Library; site: URL }

/** The sitemaps of the library: that of its own pages, and those of its editions. Drafts have none. */
export function librarySitemap({ library, site }: PublishedLibrary): string {
  const maps = [
    { path: libraryFiles.ownSitemap, changed: undefined },
    ...library.interviews
      .filter(({ isDraft }) => !isDraft)
      .map((one) => ({ path: pathIn(one, '/sitemap.xml'), changed: one.changed })),
  ]
  const listed = maps.map(({ path, changed }) =>
    x('sitemap', [
      x('loc', addressOf(path, site)),
      ...(changed === undefined ? [] : [x('lastmod', changed)]),
    ]),
  )
  return xmlFile(x('sitemapindex', { xmlns }, lines(listed)))
}

/** The pages of the library itself. */
export function libraryPagesSitemap({ library, site }: PublishedLibrary): string {
  const pages = listedPaths(library).map((path) => x('url', [x('loc', addressOf(path, site))]))
  return xmlFile(x('urlset', { xmlns }, lines(pages)))
}

function addressOf(path: string, site: URL): string {
  return new URL(path.slice(1), site).href
}
