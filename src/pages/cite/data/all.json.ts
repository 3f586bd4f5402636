import type { APIRoute } from 'astro'
import { citeFile } from '#edition/cite-file.ts'
import { corpus } from '#edition/edition.ts'

/** What the browser needs to quote and cite anything in the edition. It loads it when a reader does so. */
export const GET: APIRoute = () => Response.json(citeFile(corpus))
