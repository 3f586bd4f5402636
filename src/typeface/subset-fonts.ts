import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { writeAtomically } from '#files/write-atomically.ts'
import type { FontSource, Typeface } from './find-typeface.ts'

/** A subset font, as Astro's font options expect it. */
export type FontVariant = {
  weight: 400
  style: 'normal' | 'italic'
  src: [string]
  /** Text must not move while it is read: a font that arrives late is only used on the next page. */
  display: 'optional'
  /** Only if the characters of a style are in several files. */
  unicodeRange?: [string, ...string[]]
}

/**
 * Reduces the fonts to the characters of the content and of the interface; their features (small capitals, figures) are
 * kept. Subsets for the same characters are cached.
 */
export async function subsetFonts(
  { fonts }: Pick<Typeface, 'fonts'>,
  texts: Iterable<string>,
): Promise<FontVariant[]> {
  const wanted = charactersIn(texts)
  const variants = []
  for (const style of ['normal', 'italic'] as const) {
    const shares = divide(
      wanted,
      fonts.filter((font) => font.style === style),
    )
    for (const { font, characters } of shares)
      variants.push({
        weight: 400 as const,
        style,
        src: [await subset(font, characters)] as [string],
        display: 'optional' as const,
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

/** Writes the subset; returns its path from the folder of the project. */
async function subset({ file, axes }: FontSource, characters: string[]): Promise<string> {
  const text = characters.join('')
  const bytes = await readFile(file)
  const given = JSON.stringify([axes, text])
  const hash = createHash('sha256').update(bytes).update(given).digest('hex').slice(0, 16)
  const name = `${basename(file).replace(/\.\w+$/, '')}.woff2`
  const path = resolve('.cache/fonts', hash, name)
  if (!(await stat(path).catch(() => undefined))) {
    const options = { targetFormat: 'woff2', variationAxes: axes } as const
    await writeAtomically(path, await subsetFont(bytes, text, options))
  }
  return `./${join('.cache', 'fonts', hash, name).replaceAll('\\', '/')}`
}

/** `['U+20-7E', 'U+A7']` */
function rangesOf(characters: readonly string[]): [string, ...string[]] {
  const codes = characters.map((one) => one.codePointAt(0)!).sort((a, b) => a - b)
  const ranges: [first: number, last: number][] = []
  for (const code of codes) {
    const range = ranges.at(-1)
    if (range && code === range[1] + 1) range[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  ) as [string, ...string[]]
}

/** Every character of the texts, those of ASCII, and those that the interface adds. */
function charactersIn(texts: Iterable<string>): string[] {
  const characters = new Set('‘’“”–—…·×←→↑↓↵⌘§¶\u00a0')
  for (let code = 0x20; code < 0x7f; code++) characters.add(String.fromCharCode(code))
  for (const text of texts) for (const character of text) characters.add(character)
  return [...characters].sort()
}
