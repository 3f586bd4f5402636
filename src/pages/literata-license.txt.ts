import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { APIRoute } from 'astro'

const require = createRequire(import.meta.url)

/** The licence of the font, which has to be distributed with it. */
export const GET: APIRoute = async () =>
  new Response(await readFile(require.resolve('@expo-google-fonts/literata/LICENSE_FONT'), 'utf8'))
