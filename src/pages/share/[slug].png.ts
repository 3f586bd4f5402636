import type { APIRoute } from 'astro'
import { getCorpus, getExchange } from '#edition/edition.ts'
import { shareImage } from '#images/share-image.ts'

/** The image that a shared link to an exchange shows: the question, set in the edition's own type. */
export async function getStaticPaths() {
  const { exchanges } = await getCorpus()
  return exchanges.map(({ slug, number }) => ({ params: { slug }, props: { number } }))
}

export const GET: APIRoute<{ number: number }> = async ({ props }) => {
  const { edition } = await getCorpus()
  const { number, title, summary } = await getExchange(props.number)
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
