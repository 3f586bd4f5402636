import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import subsetFont from 'subset-font'
import { writeAtomically } from '#files/write-atomically.ts'
import type { FontSource, Typeface } from './find-typeface.ts'

/** A subset font. */
export type FontVariant = {
  style: 'normal' | 'italic'
  /** Its path from the folder of the project. */
  file: string
  /** Only if the characters of a style are in several files. */
  unicodeRange?: readonly string[]
}

/**
 * The features of fonts that are kept: those that browsers apply unasked, in every script, and those that the style sheets ask
 * for, small capitals and kinds of figures. Fractions, alternative letters and the like are a tenth of a font.
 */
const features = [
  ...'ccmp locl rvrn rlig liga clig calt rclt kern curs dist mark mkmk'.split(' '),
  // The forms of Arabic and the scripts like it, of Hangul, and of the scripts of India and around it.
  ...'isol fina fin2 fin3 medi med2 init stch ljmo vjmo tjmo'.split(' '),
  ...'nukt akhn rphf rkrf pref blwf half abvf pstf cfar vatu cjct pres abvs blws psts haln'.split(
    ' ',
  ),
  ...'abvm blwm'.split(' '),
  ...'smcp c2sc onum lnum pnum'.split(' '),
]

/**
 * Reduces the fonts to the characters of the content and of the interface; their features (small capitals, figures) are
 * kept. Subsets for the same characters are cached.
 */
export async function subsetFonts(
  { fonts }: Pick<Typeface, 'fonts'>,
  texts: Iterable<string>,
): Promise<FontVariant[]> {
  const wanted = charactersIn(texts)
  const variants: FontVariant[] = []
  for (const style of ['normal', 'italic'] as const) {
    const shares = divide(
      wanted,
      fonts.filter((font) => font.style === style),
    )
    for (const { font, characters } of shares)
      variants.push({
        style,
        file: await subset(font, characters),
        ...(shares.length > 1 && { unicodeRange: rangesOf(characters) }),
      })
  }
  return variants
}

/** A whole font in a format that drawing needs, with the axes of a variable font pinned. */
export async function wholeFont({ file, axes }: FontSource): Promise<Uint8Array> {
  const bytes = await readFile(file)
  if (/\.(?:ttf|otf)$/.test(file) && Object.keys(axes).length === 0) return bytes
  return subsetFont(bytes, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: axes,
  })
}

/** Gives each character to the font that has it and most of the others. */
function divide(
  wanted: readonly string[],
  fonts: readonly FontSource[],
): { font: FontSource; characters: string[] }[] {
  const has = (font: FontSource, character: string) =>
    font.characters.has(character.codePointAt(0)!)
  const counts = new Map(
    fonts.map((font) => [font, wanted.filter((one) => has(font, one)).length] as const),
  )
  const byUse = [...fonts].sort((a, b) => counts.get(b)! - counts.get(a)!)
  return byUse
    .map((font, index) => ({
      font,
      characters: wanted.filter((one) => byUse.find((other) => has(other, one)) === byUse[index]),
    }))
    .filter(({ characters }) => characters.length > 0)
}

/** Writes the subset. */
async function subset({ file, style, axes }: FontSource, characters: string[]): Promise<string> {
  const text = characters.join('')
  const bytes = await readFile(file)
  const given = JSON.stringify([axes, features, text])
  const hash = createHash('sha256').update(bytes).update(given).digest('hex').slice(0, 16)
  const name = style === 'italic' ? 'italic.woff2' : 'roman.woff2'
  const path = resolve('.cache/fonts', hash, name)
  if (!(await stat(path).catch(() => undefined))) {
    const options = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: features } as const
    await writeAtomically(path, await subsetFont(bytes, text, options))
  }
  return `.cache/fonts/${hash}/${name}`
}

/** `['U+20-7E', 'U+A7']` */
function rangesOf(characters: readonly string[]): string[] {
  const codes = characters.map((one) => one.codePointAt(0)!).sort((a, b) => a - b)
  const ranges: [first: number, last: number][] = []
  for (const code of codes) {
    const range = ranges.at(-1)
    if (range && code === range[1] + 1) range[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
}

/** Every character of the texts, those of ASCII, and those that the interface adds. */
function charactersIn(texts: Iterable<string>): string[] {
  const characters = new Set('‘’“”–—…·×←→↑↓↵⌘§¶\u00a0')
  for (let code = 0x20; code < 0x7f; code++) characters.add(String.fromCharCode(code))
  for (const text of texts) for (const character of text) characters.add(character)
  return [...characters].sort()
}
