import type { APIRoute } from 'astro'
import { corpus, messages } from '#edition/edition.ts'
import { shareImage } from '#images/share-image.ts'

/** The image for link previews of every page that has none of its own: the title of the edition. */
export const GET: APIRoute = async () => {
  const { edition } = corpus
  const image = await shareImage(
    {
      title: edition.title,
      foot: [
        edition.speakers.map(({ name }) => name).join(' · '),
        [edition.source?.publication, edition.date?.slice(0, 4)]
          .filter(Boolean)
          .join(messages.site.listSeparator),
      ],
    },
    edition,
  )
  return new Response(image, { headers: { 'Content-Type': 'image/png' } })
}
