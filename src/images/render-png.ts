import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import satori from 'satori'
import sharp from 'sharp'
import { writeAtomically } from '#files/write-atomically.ts'
import type { Edition } from '#model/edition.ts'
import { findTypeface, type FontSource } from '#typeface/find-typeface.ts'
import { wholeFont } from '#typeface/subset-fonts.ts'

/** What an image has from its edition. */
export type Look = Pick<Edition, 'accent' | 'accentDark' | 'typeface'>

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
export const colours = { paper: '#fbf9f4', ink: '#25201b', soft: '#635d55' }

/**
 * Renders a layout as a PNG, with a size in pixels. Text is outlined in the font of the edition, so the result does not
 * depend on system fonts. Images are cached.
 */
export async function renderPng(
  layout: Box,
  size: { width: number; height: number },
  { typeface }: Pick<Look, 'typeface'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    ...size,
    fonts: await fontsOf(typeface),
  })
  const folder = resolve('.cache/images')
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`)
  const made = await readFile(file).catch(() => undefined)
  if (made) return new Uint8Array(made)
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer()
  await writeAtomically(file, png)
  return new Uint8Array(png)
}

const loaded = new Map<string | undefined, ReturnType<typeof loadFonts>>()

function fontsOf(typeface: string | undefined): ReturnType<typeof loadFonts> {
  const fonts = loaded.get(typeface) ?? loadFonts(typeface)
  loaded.set(typeface, fonts)
  return fonts
}

async function loadFonts(typeface: string | undefined) {
  const fonts = findTypeface(typeface)?.fonts ?? []
  // Satori takes one font of each name and style, and those of other names for characters that it lacks.
  const byStyle = (['normal', 'italic'] as const).map((style) => {
    const own = fonts.filter((font) => font.style === style)
    return own.toSorted((a, b) => Number(hasLatin(b)) - Number(hasLatin(a)))
  })
  return Promise.all(
    byStyle.flatMap((own) =>
      own.map(async (font, index) => ({
        ...{ name: index === 0 ? 'text' : `text-${index}`, weight: 400 as const },
        ...{ style: font.style, data: Buffer.from(await wholeFont(font)) },
      })),
    ),
  )
}

function hasLatin({ characters }: FontSource): boolean {
  return characters.has('a'.codePointAt(0)!)
}
