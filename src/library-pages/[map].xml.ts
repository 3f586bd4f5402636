import type { APIRoute, GetStaticPaths } from 'astro'
import { library, site } from '#edition/shown-library.ts'
import { libraryPagesSitemap, librarySitemap } from '#exports/library/sitemap.ts'
import { libraryFiles } from '#library/paths.ts'

const maps = {
  [libraryFiles.sitemap]: librarySitemap,
  [libraryFiles.ownSitemap]: libraryPagesSitemap,
}

/** The sitemaps. They require absolute URLs, so there are none if the URL of the library is not known. */
export const getStaticPaths = (() =>
  site
    ? Object.keys(maps).map((path) => ({ params: { map: path.slice(1, -'.xml'.length) } }))
    : []) satisfies GetStaticPaths

export const GET: APIRoute<object, { map: string }> = ({ params }) => {
  const make = maps[`/${params.map}.xml` as keyof typeof maps]
  return new Response(make({ library, site: site! }), {
    headers: { 'Content-Type': 'application/xml' },
  })
}
