import type { APIRoute } from 'astro'
import { library, site } from '#edition/shown-library.ts'
import { libraryLlms } from '#exports/library/llms.ts'

export const GET: APIRoute = () =>
  new Response(libraryLlms(library, site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
