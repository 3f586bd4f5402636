import type { APIRoute } from 'astro'
import type { Exchange } from '#corpus/corpus.ts'
import { corpus } from '#edition/edition.ts'
import { shareImage } from '#images/share-image.ts'

/** The image for link previews of an exchange: its title and the summary of its question. */
export function getStaticPaths() {
  return corpus.exchanges.map((exchange) => ({
    params: { slug: exchange.slug },
    props: { exchange },
  }))
}

export const GET: APIRoute<{ exchange: Exchange }> = async ({ props }) => {
  const { edition } = corpus
  const { number, title, summary } = props.exchange
  const image = await shareImage({
    number: number === 0 ? undefined : number,
    title,
    sentence: summary,
    foot: [
      edition.speakers.map(({ name }) => name).join(' · '),
      edition.shortTitle ?? edition.title,
    ],
  })
  return new Response(image, { headers: { 'Content-Type': 'image/png' } })
}
