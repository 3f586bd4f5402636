import type { APIRoute, GetStaticPaths } from 'astro'
import { toXml } from 'xast-util-to-xml'
import { openSearchDescription } from '#search/opensearch-description.ts'
import { absolute, corpus, messages, site } from '#edition/edition.ts'
import { shortTitleOf } from '#model/titles.ts'

/** The search for browsers to add, as OpenSearch. The format requires the address of the site, so it is left out if that is not set. */
export const getStaticPaths = (() =>
  site ? [{ params: { engine: 'opensearch' } }] : []) satisfies GetStaticPaths

export const GET: APIRoute = () => {
  const { edition } = corpus
  const name = shortTitleOf(edition)
  const tree = openSearchDescription(
    name,
    messages.search.engine(name),
    absolute('/search/'),
    absolute('/icon.svg'),
  )
  return new Response(toXml(tree), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  })
}
