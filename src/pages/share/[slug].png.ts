import type { APIRoute } from 'astro'
import type { Exchange } from '#corpus/corpus.ts'
import { corpus } from '#edition/edition.ts'
import { exchangeStaticPaths } from '#edition/static-paths.ts'
import { printedNumber, shortTitleOf } from '#model/titles.ts'
import { shareImage } from '#images/share-image.ts'

/** The image for link previews of an exchange: its title and the summary of its question. */
export const getStaticPaths = exchangeStaticPaths

export const GET: APIRoute<{ exchange: Exchange }> = async ({ props }) => {
  const { edition } = corpus
  const { number, title, summary } = props.exchange
  const image = await shareImage(
    {
      number: printedNumber(number),
      title,
      sentence: summary,
      foot: [edition.speakers.map(({ name }) => name).join(' · '), shortTitleOf(edition)],
    },
    edition,
  )
  return new Response(image, { headers: { 'Content-Type': 'image/png' } })
}
