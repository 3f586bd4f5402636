import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** The faces of the edition, as the build cuts them. Regular and italic: weight is never used for emphasis. */
export const faces = [
  {
    style: 'normal',
    source: '400Regular/Literata_400Regular.ttf',
    file: './.cache/fonts/literata.woff2',
  },
  {
    style: 'italic',
    source: '400Regular_Italic/Literata_400Regular_Italic.ttf',
    file: './.cache/fonts/literata-italic.woff2',
  },
] as const

/** Cuts the faces to the signs the content uses and those of our own interface; their features (small capitals, figures) stay. */
export function subsetFonts({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        const signs = await signsIn(contentDir)
        const stamp = createHash('sha256').update(signs).digest('hex')
        await mkdir('.cache/fonts', { recursive: true })
        if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return
        for (const { source, file } of faces) {
          const original = await readFile(require.resolve(`@expo-google-fonts/literata/${source}`))
          const cut = await subsetFont(original, signs, { targetFormat: 'woff2' })
          await writeFile(file, cut)
          logger.info(`${file}: ${Math.round(cut.length / 1024)} KB`)
        }
        await writeFile(stampFile, stamp)
      },
    },
  }
}

const require = createRequire(import.meta.url)
const stampFile = '.cache/fonts/stamp'

/** Every letter and sign of the content, with ASCII and the typographic signs that the interface writes itself. */
async function signsIn(folder: string): Promise<string> {
  const signs = new Set('‘’“”–—…·×←→↑↓↵⌘§¶\u00a0')
  for (let code = 0x20; code < 0x7f; code++) signs.add(String.fromCharCode(code))
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'addresses.json') continue
    for (const sign of await readFile(join(entry.parentPath, entry.name), 'utf8')) signs.add(sign)
  }
  return [...signs].sort().join('')
}
