import type { APIRoute, GetStaticPaths } from 'astro'
import { library, site } from '#edition/shown-library.ts'
import { libraryFeed } from '#exports/library/feed.ts'

/** The feed of the interviews that were added or changed last, if there are any and the URL of the library is known. */
export const getStaticPaths = (() =>
  site && libraryFeed({ library, site }) !== undefined
    ? [{ params: { feed: 'changes' } }]
    : []) satisfies GetStaticPaths

export const GET: APIRoute = () =>
  new Response(libraryFeed({ library, site: site! }), {
    headers: { 'Content-Type': 'application/atom+xml' },
  })
