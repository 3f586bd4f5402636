import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadsBelow } from '#edition/downloads.ts'
import { serveFile } from '#edition/serve-file.ts'

/** The text service as files. */
export const getStaticPaths = (() =>
  downloadsBelow('/dts/').map(({ path }) => ({
    params: { file: path.slice('/dts/'.length) },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<object, { file: string }> = ({ params }) =>
  serveFile(`/dts/${params.file}`)
