import type { APIRoute, GetStaticPaths } from 'astro'
import { toXml } from 'xast-util-to-xml'
import { openSearchDescription } from '#search/opensearch-description.ts'
import { corpus, href } from '#edition/edition.ts'
import { site } from 'virtual:edition/settings'

/** The search as a browser can add it; only where the site knows its own address, which the description must state. */
export const getStaticPaths = (() =>
  site ? [{ params: { engine: 'opensearch' } }] : []) satisfies GetStaticPaths

export const GET: APIRoute = ({ site }) => {
  const { edition } = corpus
  const name = edition.shortTitle ?? edition.title
  const address = (path: string) => new URL(href(path), site).href
  const tree = openSearchDescription(name, address('/search/'), address('/icon.svg'))
  return new Response(toXml(tree), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  })
}
