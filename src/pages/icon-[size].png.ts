import type { APIRoute } from 'astro'
import { icon } from '#images/icon.ts'

/** The icon for home screens, in the sizes that the web app manifest lists. */
export function getStaticPaths() {
  return [192, 512].map((size) => ({ params: { size: String(size) } }))
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await icon(Number(params['size'])), { headers: { 'Content-Type': 'image/png' } })
