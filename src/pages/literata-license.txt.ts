import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { APIRoute } from 'astro'

/** The licence of the font, which has to be distributed with it. */
export const GET: APIRoute = async () =>
  new Response(
    await readFile(resolve('node_modules/@expo-google-fonts/literata/LICENSE_FONT'), 'utf8'),
  )
