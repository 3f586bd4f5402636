import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import satori from 'satori'
import sharp from 'sharp'
import { writeAtomically } from '#files/write-atomically.ts'

const require = createRequire(import.meta.url)

/** An element of an image: it lays out its children in a row or a column. */
export type Box = {
  type: 'div'
  props: { style: Record<string, string | number>; children: (Box | string | false)[] }
}

export function box(
  style: Record<string, string | number>,
  ...children: (Box | string | false)[]
): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

/** The colours of the light theme, as in the style sheets. */
export const colours = { paper: '#fbf9f4', ink: '#25201b', soft: '#635d55', red: '#a33a26' }

/**
 * Renders a layout as a PNG, with a size in pixels. Text is outlined in the font of the edition, so the result does not
 * depend on system fonts. Images are cached.
 */
export async function renderPng(
  layout: Box,
  size: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    ...size,
    fonts: await (fonts ??= loadFonts()),
  })
  const folder = resolve('.cache/images')
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`)
  const made = await readFile(file).catch(() => undefined)
  if (made) return new Uint8Array(made)
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer()
  await writeAtomically(file, png)
  return new Uint8Array(png)
}

let fonts: ReturnType<typeof loadFonts> | undefined

function loadFonts() {
  return Promise.all(
    (['normal', 'italic'] as const).map(async (style) => {
      const name = style === 'normal' ? '400Regular' : '400Regular_Italic'
      const file = require.resolve(`@expo-google-fonts/literata/${name}/Literata_${name}.ttf`)
      return { name: 'Literata', weight: 400 as const, style, data: await readFile(file) }
    }),
  )
}
