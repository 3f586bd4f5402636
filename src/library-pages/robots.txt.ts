import type { APIRoute } from 'astro'
import { site } from '#edition/shown-library.ts'
import { libraryRobots } from '#exports/library/robots.ts'

export const GET: APIRoute = () =>
  new Response(libraryRobots(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
