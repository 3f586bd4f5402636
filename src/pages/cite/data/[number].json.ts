import type { APIRoute, GetStaticPaths } from 'astro'
import { citeFile } from '#edition/cite-file.ts'
import { corpus } from '#edition/edition.ts'
import { citeDataOf } from '#model/cite-data.ts'

export const getStaticPaths = (() => {
  const exchanges = corpus.edition.partFiles ? corpus.exchanges : []
  return exchanges.map(({ number }) => ({ params: { number: String(number) } }))
}) satisfies GetStaticPaths

/** The part of the data for citing that is about one exchange, for programs. */
export const GET: APIRoute = ({ params: { number } }) =>
  Response.json(citeDataOf(citeFile(corpus), Number(number)))
