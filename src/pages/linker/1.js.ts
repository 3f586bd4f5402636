import { linker as script } from '#edition/edition.ts'
import type { APIRoute } from 'astro'

/** The script for other sites. Its name is the version of what it promises, which `/linker/` lists. */
export const GET: APIRoute = () =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
