import type { APIRoute, GetStaticPaths } from 'astro'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Exchange } from '#corpus/corpus.ts'
import { fullTitle, speakersInRole } from '#edition/linked-data.ts'
import { absolute, corpus } from '#edition/edition.ts'
import { exchangeStaticPaths } from '#edition/static-paths.ts'
import { licenceOf } from '#exports/licence.ts'
import { embedPath } from '#model/paths.ts'
import { shortTitleOf } from '#model/titles.ts'

export const getStaticPaths = (() =>
  corpus.edition.partFiles ? exchangeStaticPaths() : []) satisfies GetStaticPaths

/** The size of the frame in pixels. */
const size = { width: 600, height: 320 }

/** The oEmbed 1.0 response for an exchange. To show one paragraph, a site adds its id as the fragment of the frame’s address. */
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange } }) => {
  const { edition } = corpus
  const title = fullTitle(edition, exchange)
  const licence = licenceOf(edition)
  const frame: Element = {
    type: 'element',
    tagName: 'iframe',
    properties: { src: absolute(embedPath(exchange.slug)), title, ...size, loading: 'lazy' },
    children: [],
  }
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    author_name: speakersInRole(edition, 'respondent')
      .map(({ name }) => name)
      .join(', '),
    provider_name: shortTitleOf(edition),
    provider_url: absolute('/'),
    html: toHtml(frame),
    // oEmbed has no fields for these: the names are those that Flickr uses.
    ...(licence && { license: licence.name, license_url: licence.url }),
    ...size,
  })
}
