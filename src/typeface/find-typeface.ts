import { create, type Font } from 'fontkitten'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'

/** The typeface of an edition: regular and, if there is one, italic. Weight is not used for emphasis. */
export type Typeface = {
  /** The name of the family, from the fonts. */
  name: string
  /** In a package for the web, each has the characters of one script. */
  fonts: readonly FontSource[]
  /** The path of the licence, which has to be distributed with the fonts. */
  licence: string | undefined
  /** Whether the regular fonts have all letters of a text. */
  covers: (text: string) => boolean
  /** How far the tallest of some characters reaches above the baseline, in units of the size of the font. */
  rise: (text: string, style: FontSource['style']) => number
}

export type FontSource = {
  file: string
  style: 'normal' | 'italic'
  characters: ReadonlySet<number>
  /** The axes of a variable font, with the values that regular text has. */
  axes: Readonly<Record<string, number>>
}

/**
 * Finds the typeface in an installed package.
 *
 * @param name the package; by default the engine’s, which `package.json` names.
 * @returns undefined if there is no such package, or no regular font in it.
 */
export function findTypeface(name = defaultTypeface()): Typeface | undefined {
  if (!known.has(name)) known.set(name, typefaceIn(name))
  return known.get(name)
}

const known = new Map<string, Typeface | undefined>()

function typefaceIn(name: string): Typeface | undefined {
  const folder = resolve('node_modules', name)
  const names = filesOf(folder)
  const fonts = fontFilesOf(names).flatMap((file) => fontAt(join(folder, file)) ?? [])
  const regular = fonts.filter(({ source }) => source.style === 'normal')
  const [first] = regular
  if (!first) return undefined
  const licence = licenceNames.flatMap((one) => names.filter((file) => one.test(file)))[0]
  return {
    name: familyOf(first.font),
    fonts: fonts.map(({ source }) => source),
    licence: licence && join(folder, licence),
    covers: (text) =>
      Array.from(text).every(
        (letter) =>
          !/[\p{L}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(letter) ||
          regular.some(({ source }) => source.characters.has(letter.codePointAt(0)!)),
      ),
    rise: (text, style) => {
      const own = fonts.filter(({ source }) => source.style === style)
      return Math.max(
        0,
        ...Array.from(text, (letter) => heightOf(letter, own.length ? own : fonts)),
      )
    },
  }
}

function heightOf(letter: string, fonts: readonly { source: FontSource; font: Font }[]): number {
  const code = letter.codePointAt(0)!
  const font = fonts.find(({ source }) => source.characters.has(code))?.font
  return font ? font.glyphForCodePoint(code).bbox.maxY / font.unitsPerEm : 0
}

/** The regular and italic fonts among the files of a package. Of a font in several formats, the one that loses least. */
function fontFilesOf(names: readonly string[]): string[] {
  const byFont = new Map<string, string>()
  for (const format of ['woff', 'woff2', 'otf', 'ttf'])
    for (const name of names)
      if (name.endsWith(`.${format}`) && isRegular.test(basename(name)))
        byFont.set(basename(name, `.${format}`), name)
  return [...byFont.values()].sort()
}

/** `Name_400Regular_Italic.ttf`, `name-latin-400-normal.woff2`, `name-latin-wght-normal.woff2` */
const isRegular = /[-_](?:400(?:Regular)?|wght)[-_.]/

/** The names that a licence may have; that of the fonts comes before that of the package. */
const licenceNames = [/^LICENSE_FONT$/i, /^OFL(?:\.\w+)?$/i, /^LICEN[CS]E(?:\.\w+)?$/i]

function fontAt(file: string): { source: FontSource; font: Font } | undefined {
  const font = create(readFileSync(file))
  if (font.isCollection) return undefined
  const axes = Object.entries(font.variationAxes).map(([axis, range]) => [
    axis,
    axis === 'wght' ? 400 : (range?.default ?? 0),
  ])
  const source: FontSource = {
    file,
    style: font['OS/2'].fsSelection.italic || /italic/i.test(basename(file)) ? 'italic' : 'normal',
    characters: new Set(font.characterSet),
    axes: Object.fromEntries(axes) as Record<string, number>,
  }
  return { source, font }
}

/** The name of the family without that of a style: a static font of another weight may have it in its name. */
function familyOf(font: Font): string {
  const name = font.getName('preferredFamily') ?? font.familyName
  return name.replace(/ (?:Variable|VF)$/, '')
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

function defaultTypeface(): string {
  const text = readFileSync(resolve('package.json'), 'utf8')
  const { colloquy } = z
    .object({ colloquy: z.object({ typeface: z.string() }) })
    .parse(JSON.parse(text))
  return colloquy.typeface
}
