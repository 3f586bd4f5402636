import type { APIRoute } from 'astro'
import { corpus } from '#edition/edition.ts'
import { engineIcon } from '#images/icon.ts'

/** The icon for browser tabs: the edition’s own, or that of the engine in the accent colour. */
export const GET: APIRoute = () =>
  new Response(corpus.icon ?? engineIcon(corpus.edition), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
