import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import sharp from 'sharp'
import { writeAtomically } from '#files/write-atomically.ts'
import { findTypeface, type FontSource, type Typeface } from '#typeface/find-typeface.ts'
import { wholeFont } from '#typeface/subset-fonts.ts'

/** How a text is set. Sizes are in pixels. */
export type TextStyle = {
  /** The package of the typeface; by default the engine’s. */
  typeface?: string | undefined
  italic?: boolean
  size: number
  /** The distance of two baselines. */
  lineHeight: number
  /** Where lines end at the latest; without it, there is one line. */
  width?: number
}

/** A drawn text, cut to its ink. */
export type TextMask = {
  width: number
  height: number
  lines: number
  /** How many pixels the first baseline is below the top. */
  rise: number
  /** How much of each pixel is covered, from 0 to 255, row by row. */
  coverage: Uint8Array
}

/** Draws a text. Words are shaped as their script demands, and a word that is too long for a line is divided. */
export function textMask(text: string, style: TextStyle): Promise<TextMask> {
  if (style.width !== undefined) return draw(text, style)
  const key = JSON.stringify([text, style])
  const mask = singleLines.get(key) ?? draw(text, style)
  if (singleLines.size >= 100) singleLines.clear()
  singleLines.set(key, mask)
  return mask
}

/** The single lines that were drawn last: the images of an edition have most of theirs in common. */
const singleLines = new Map<string, Promise<TextMask>>()

async function draw(text: string, style: TextStyle): Promise<TextMask> {
  const { size, lineHeight, width } = style
  const typeface = await loadTypeface(style.typeface)
  if (!typeface || text.trim() === '') return noInk
  const family = [typeface.name, `${typeface.name} Variable`, `${typeface.name} VF`].join()
  const fontfile = typeface.files[0]!
  const { data, info } = await sharp({
    text: {
      text: `<span line_height="${Math.round(lineHeight * pangoUnits)}">${escaped(text)}</span>`,
      font: `${family} ${style.italic ? 'Italic ' : ''}${size}px`,
      fontfile,
      ...(width !== undefined && { width, wrap: 'word-char' as const }),
    },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width: across, height } = info
  const lines = Math.max(1, Math.round((height - size * 0.8) / lineHeight) + 1)
  // Of a text of several lines, the first words stand for the first line.
  const rise = Math.round(
    typeface.rise(text.slice(0, 20), style.italic ? 'italic' : 'normal') * size,
  )
  return { width: across, height, lines, rise, coverage: data }
}

const noInk: TextMask = { width: 0, height: 0, lines: 0, rise: 0, coverage: new Uint8Array() }

/** How many units of Pango a pixel has. */
const pangoUnits = 1024

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

type Loaded = (Pick<Typeface, 'name' | 'rise'> & { files: readonly string[] }) | undefined

const loaded = new Map<string | undefined, Promise<Loaded>>()

function loadTypeface(name: string | undefined): Promise<Loaded> {
  const typeface = loaded.get(name) ?? register(name)
  loaded.set(name, typeface)
  return typeface
}

/** Makes the fonts of a typeface known: a font stays so once a text was drawn with its file. */
async function register(name: string | undefined): Promise<Loaded> {
  const typeface = findTypeface(name)
  if (!typeface) return undefined
  const files = await Promise.all(typeface.fonts.map(fontFile))
  for (const fontfile of files)
    await sharp({ text: { text: '.', font: typeface.name, fontfile } })
      .raw()
      .toBuffer()
  return { name: typeface.name, files, rise: typeface.rise }
}

/** The file of a font in a format that can be drawn, with the regular values of its axes. */
async function fontFile(font: FontSource): Promise<string> {
  if (/\.(?:ttf|otf)$/.test(font.file) && Object.keys(font.axes).length === 0) return font.file
  const hash = createHash('sha256').update(await readFile(font.file))
  const key = hash.update(JSON.stringify(font.axes)).digest('hex').slice(0, 24)
  const file = resolve('.cache/fonts', `whole-${key}.ttf`)
  if (!existsSync(file)) await writeAtomically(file, await wholeFont(font))
  return file
}
