import type { APIRoute, GetStaticPaths } from 'astro'
import type { Exchange } from '#corpus/corpus.ts'
import { corpus } from '#edition/edition.ts'
import { linkerData } from '#edition/linker-data.ts'

export const getStaticPaths = (() =>
  corpus.exchanges.map((exchange) => ({
    params: { number: String(exchange.number) },
    props: { exchange },
  }))) satisfies GetStaticPaths

/** The passages of an exchange for references in text, which name its number. */
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange } }) =>
  Response.json(linkerData(exchange))
