import type { APIRoute } from 'astro'
import { engineIcon } from '#images/icon.ts'

/** The icon for browser tabs. */
export const GET: APIRoute = () =>
  new Response(engineIcon({}), { headers: { 'Content-Type': 'image/svg+xml' } })
