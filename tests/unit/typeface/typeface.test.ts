import { create } from 'fontkitten'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shareImage } from '#images/share-image.ts'
import { fallbackFonts } from '#typeface/fallbacks.ts'
import { findTypeface } from '#typeface/find-typeface.ts'
import { subsetFonts, wholeFont } from '#typeface/subset-fonts.ts'

const literata = '@expo-google-fonts/literata'
/** A package as `@fontsource` makes them: web fonts with the characters of one script each. */
const webFonts = '@colloquy-test/web-fonts'
const folder = join('node_modules', webFonts)

beforeAll(async () => {
  await mkdir(join(folder, 'files'), { recursive: true })
  for (const style of ['normal', 'italic'] as const) {
    const [font] = findTypeface(literata)!.fonts.filter((one) => one.style === style)
    const original = await readFile(font!.file)
    for (const [script, text] of [
      ['latin', 'abcdefghijklmnopqrstuvwxyz .,'],
      ['cyrillic', 'абвгде'],
    ] as const) {
      const bytes = await subsetFont(original, text, { targetFormat: 'woff2' })
      await writeFile(join(folder, 'files', `test-${script}-400-${style}.woff2`), bytes)
      await writeFile(join(folder, 'files', `test-${script}-700-${style}.woff2`), 'not read')
    }
  }
  await cp(join('node_modules', literata, 'LICENSE_FONT'), join(folder, 'LICENSE'))
})
afterAll(() => rm(join('node_modules', '@colloquy-test'), { recursive: true }))

test('the engine’s typeface is found with its family, its styles and the licence of the fonts', () => {
  const typeface = findTypeface()!
  expect(typeface).toBe(findTypeface(literata))
  expect(typeface.name).toBe('Literata')
  expect(typeface.fonts.map(({ style }) => style).sort()).toEqual(['italic', 'normal'])
  expect(typeface.licence).toMatch(/LICENSE_FONT$/)
  expect(typeface.covers('Why? Чай, № 7')).toBe(true)
  expect(typeface.covers('茶')).toBe(false)
  expect(typeface.covers('القارب')).toBe(false)
})

test('a package without a regular font is no typeface', () => {
  expect(findTypeface('zod')).toBeUndefined()
  expect(findTypeface('@expo-google-fonts/garamonde')).toBeUndefined()
})

test('a subset has the characters of the texts and keeps small capitals and figures', async () => {
  const variants = await subsetFonts(findTypeface()!, ['Žluť'])
  expect(variants.map(({ style }) => style)).toEqual(['normal', 'italic'])
  expect(variants.every(({ unicodeRange }) => unicodeRange === undefined)).toBe(true)
  const bytes = await readFile(variants[0]!.file)
  const font = create(bytes)
  if (font.isCollection) throw new Error('Unexpected collection of fonts, expected a font')
  expect(font.hasGlyphForCodePoint('Ž'.codePointAt(0)!)).toBe(true)
  expect(font.hasGlyphForCodePoint('Ж'.codePointAt(0)!)).toBe(false)
  // More glyphs than characters: those of features, but not of all that the font has.
  expect(font.numGlyphs).toBeGreaterThan(font.characterSet.length * 1.5)
})

test('fonts for the web have a range each, and only those that are needed are sent', async () => {
  const typeface = findTypeface(webFonts)!
  expect(typeface.fonts).toHaveLength(4)
  const latin = await subsetFonts(typeface, ['a bad cafe'])
  expect(latin.map(({ style }) => style)).toEqual(['normal', 'italic'])
  const both = await subsetFonts(typeface, ['abc где'])
  expect(both).toHaveLength(4)
  const ranges = both.filter(({ style }) => style === 'normal').map((one) => one.unicodeRange)
  expect(ranges.filter((range) => range?.includes('U+433-435'))).toHaveLength(1)
  expect(ranges.filter((range) => range?.join().includes('U+61-7A'))).toHaveLength(1)
  const image = (title: string) => shareImage({ title, foot: ['', ''] }, { typeface: webFonts })
  expect(await image('abc')).not.toEqual(await image('abd'))
  expect(await image('abc где')).not.toEqual(await image('abc гда'))
  const drawn = await wholeFont(typeface.fonts[0]!)
  expect([...drawn.slice(0, 4)]).toEqual([0, 1, 0, 0])
})

test('fonts of devices are scaled to the typeface, each style to its own', async () => {
  const { css, names } = await fallbackFonts(findTypeface()!)
  expect(names).toEqual(['f1', 'f2', 'f3'])
  expect(css.match(/@font-face/g)).toHaveLength(6)
  expect(css).toContain(
    "@font-face{font-family:f1;src:local('Georgia');size-adjust:108%;ascent-override:109%;descent-override:29%}",
  )
  expect(css).toContain("font-style:italic;src:local('Georgia Italic');size-adjust:100%")
  // Noto Serif is as wide as the typeface.
  expect(css).toContain("src:local('Noto Serif');size-adjust:100%")
})
