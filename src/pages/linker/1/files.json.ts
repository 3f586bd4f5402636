import type { APIRoute } from 'astro'
import { corpus } from '#edition/edition.ts'

/** The files of exchanges by their numbers, without the ending, for references in text, which have only the number. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(corpus.exchanges.map(({ number, slug }) => [number, `exchanges/${slug}`])),
  )
