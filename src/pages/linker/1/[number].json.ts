import type { APIRoute, GetStaticPaths } from 'astro'
import type { Exchange } from '#corpus/corpus.ts'
import { corpus } from '#edition/edition.ts'
import { linkerData } from '#edition/linker-data.ts'

export const getStaticPaths = (() =>
  (corpus.edition.partFiles ? corpus.exchanges : []).map((exchange) => ({
    params: { number: String(exchange.number) },
    props: { exchange },
  }))) satisfies GetStaticPaths

/** The passages of an exchange by its number, for programs; the script looks its slug up. */
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange } }) =>
  Response.json(linkerData(exchange))
