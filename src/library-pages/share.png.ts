import type { APIRoute } from 'astro'
import { library, messages } from '#edition/shown-library.ts'
import { shareImage } from '#images/share-image.ts'

/** The image for link previews: the title of the library. */
export const GET: APIRoute = async () => {
  const { title, interviews } = library
  const foot = messages.library.interviews(interviews.length).replaceAll('\u00a0', ' ')
  const image = await shareImage({ title, foot: [foot, ''] })
  return new Response(image, { headers: { 'Content-Type': 'image/png' } })
}
