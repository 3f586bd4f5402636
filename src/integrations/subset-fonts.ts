import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { writeAtomically } from '#files/write-atomically.ts'

const require = createRequire(import.meta.url)

/** Regular and italic: weight is never used for emphasis. */
const fonts = [
  { style: 'normal', source: '400Regular/Literata_400Regular.ttf' },
  { style: 'italic', source: '400Regular_Italic/Literata_400Regular_Italic.ttf' },
] as const

/** A subset font, as Astro's font options expect it. */
export type FontVariant = {
  weight: 400
  style: 'normal' | 'italic'
  src: [string]
  /** Text must not move while it is read: a font that arrives late is only used on the next page. */
  display: 'optional'
}

/**
 * Reduces the fonts to the characters of the content and of the interface; their features (small capitals, figures) are
 * kept. Subsets for the same characters are cached.
 */
export async function subsetFonts(
  texts: Iterable<string>,
): Promise<[FontVariant, ...FontVariant[]]> {
  const characters = charactersIn(texts)
  const hash = createHash('sha256').update(characters).digest('hex').slice(0, 16)
  const folder = resolve('.cache/fonts', hash)
  const variants = []
  for (const { style, source } of fonts) {
    const file = join(folder, `${style}.woff2`)
    if (!(await stat(file).catch(() => undefined))) {
      const original = await readFile(require.resolve(`@expo-google-fonts/literata/${source}`))
      await writeAtomically(file, await subsetFont(original, characters, { targetFormat: 'woff2' }))
    }
    variants.push({
      weight: 400 as const,
      style,
      src: [`./.cache/fonts/${hash}/${style}.woff2`] as [string],
      display: 'optional' as const,
    })
  }
  return variants as [FontVariant, ...FontVariant[]]
}

/** Every character of the texts, those of ASCII, and those that the interface adds. */
function charactersIn(texts: Iterable<string>): string {
  const characters = new Set('‘’“”–—…·×←→↑↓↵⌘§¶\u00a0')
  for (let code = 0x20; code < 0x7f; code++) characters.add(String.fromCharCode(code))
  for (const text of texts) for (const character of text) characters.add(character)
  return [...characters].sort().join('')
}
