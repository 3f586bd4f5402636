import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadsBelow } from '#edition/downloads.ts'
import { serveFile } from '#edition/serve-file.ts'

/** The exports at the root of the site, where crawlers and feed readers look for them. */
export const getStaticPaths = (() =>
  downloadsBelow('/')
    .filter(({ path }) => !path.slice(1).includes('/'))
    .map(({ path }) => ({ params: { file: path.slice(1) } }))) satisfies GetStaticPaths

export const GET: APIRoute<object, { file: string }> = ({ params }) => serveFile(`/${params.file}`)
