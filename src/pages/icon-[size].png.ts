import type { APIRoute } from 'astro'
import { corpus } from '#edition/edition.ts'
import { engineIcon, icon } from '#images/icon.ts'

/** The icon for home screens, in the sizes that the web app manifest lists. */
export function getStaticPaths() {
  return [192, 512].map((size) => ({ params: { size: String(size) } }))
}

export const GET: APIRoute = async ({ params }) => {
  const image = await icon(corpus.icon ?? engineIcon(corpus.edition), Number(params['size']))
  return new Response(image, { headers: { 'Content-Type': 'image/png' } })
}
