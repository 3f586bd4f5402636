import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadsBelow } from '#edition/downloads.ts'
import { serveFile } from '#edition/serve-file.ts'

/** The exports in the folder of downloads. */
export const getStaticPaths = (() =>
  downloadsBelow('/downloads/').map(({ path }) => ({
    params: { file: path.slice('/downloads/'.length) },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<object, { file: string }> = ({ params }) =>
  serveFile(`/downloads/${params.file}`)
