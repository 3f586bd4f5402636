import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { editionFiles } from '#corpus/edition-files.ts'
import { writeWhole } from '#images/write-whole.ts'

const require = createRequire(import.meta.url)

/** Regular and italic: weight is never used for emphasis. */
const faces = [
  { style: 'normal', source: '400Regular/Literata_400Regular.ttf' },
  { style: 'italic', source: '400Regular_Italic/Literata_400Regular_Italic.ttf' },
] as const

/** A face cut to an edition, as Astro's fonts want it. */
export type FontVariant = {
  weight: 400
  style: 'normal' | 'italic'
  src: [string]
  /** Text that is being read does not move: a face that comes late is for the next page. */
  display: 'optional'
}

/**
 * Cuts the faces to the signs that the content uses and those of our own interface; their features (small capitals,
 * figures) stay. What was cut for the same signs before is used again.
 */
export async function subsetFonts(contentDir: string): Promise<[FontVariant, ...FontVariant[]]> {
  const signs = await signsIn(contentDir)
  const stamp = createHash('sha256').update(signs).digest('hex').slice(0, 16)
  const folder = resolve('.cache/fonts', stamp)
  const variants = []
  for (const { style, source } of faces) {
    const file = join(folder, `${style}.woff2`)
    if (!(await stat(file).catch(() => undefined))) {
      const original = await readFile(require.resolve(`@expo-google-fonts/literata/${source}`))
      await writeWhole(file, await subsetFont(original, signs, { targetFormat: 'woff2' }))
    }
    variants.push({
      weight: 400 as const,
      style,
      src: [`./.cache/fonts/${stamp}/${style}.woff2`] as [string],
      display: 'optional' as const,
    })
  }
  return variants as [FontVariant, ...FontVariant[]]
}

/** Every letter and sign of the content, with ASCII and the signs that the interface writes itself. */
async function signsIn(folder: string): Promise<string> {
  const signs = new Set('‘’“”–—…·×←→↑↓↵⌘§¶\u00a0')
  for (let code = 0x20; code < 0x7f; code++) signs.add(String.fromCharCode(code))
  for (const file of await editionFiles(folder)) {
    for (const sign of await readFile(file, 'utf8')) signs.add(sign)
  }
  return [...signs].sort().join('')
}
