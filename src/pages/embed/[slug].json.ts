import type { APIRoute, GetStaticPaths } from 'astro'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Exchange } from '#corpus/corpus.ts'
import { fullTitle, speakersWho } from '#edition/linked-data.ts'
import { absolute, corpus } from '#edition/edition.ts'
import { embedPath } from '#model/address.ts'

export const getStaticPaths = (() => {
  return corpus.exchanges.map((exchange) => ({
    params: { slug: exchange.slug },
    props: { exchange },
  }))
}) satisfies GetStaticPaths

const size = { width: 600, height: 320 }

/** How another site may show an exchange, as oEmbed 1.0 describes such things. A paragraph is shown with its id behind the address. */
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange }, site }) => {
  const { edition } = corpus
  const title = fullTitle(edition, exchange)
  const frame: Element = {
    type: 'element',
    tagName: 'iframe',
    properties: { src: absolute(embedPath(exchange.slug), site), title, ...size, loading: 'lazy' },
    children: [],
  }
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    author_name: speakersWho(edition, 'respondent')
      .map(({ name }) => name)
      .join(', '),
    provider_name: edition.shortTitle ?? edition.title,
    provider_url: absolute('/', site),
    html: toHtml(frame),
    ...size,
  })
}
