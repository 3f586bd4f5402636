import type { APIRoute } from 'astro'
import { typefaceLicence } from '#edition/typeface.ts'

/** The licence of the typeface, which has to be distributed with it. Its address has the name of the typeface. */
export function getStaticPaths() {
  return typefaceLicence ? [{ params: { typeface: typefaceLicence.slug } }] : []
}

export const GET: APIRoute = () =>
  new Response(typefaceLicence?.text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
