import type { APIRoute } from 'astro'
import type { Exchange } from '#corpus/corpus.ts'
import { linkerData } from '#edition/linker-data.ts'
import { exchangeStaticPaths } from '#edition/static-paths.ts'

export const getStaticPaths = exchangeStaticPaths

/** The passages of an exchange for links, which have its slug. */
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange } }) =>
  Response.json(linkerData(exchange))
