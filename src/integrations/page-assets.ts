import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import { editionFonts } from './edition-fonts.ts'
import { bundlePageScript } from './page-script.ts'
import { profileOf } from './script-profile.ts'
import type { Shipped } from './shipped-packages.ts'
import { minified, stylesOf } from './style-modules.ts'

/** Bundles the script of the pages, subsets their fonts, makes their styles, and writes the files of these. */
export async function makePageAssets(build: Build): Promise<string> {
  const { source, project, outDir } = build
  const [corpus, { sources }] = await Promise.all([source.corpus(), source.read()])
  const shipped: Shipped = new Map()
  const script = await bundlePageScript(profileOf(corpus, textForFirstHits), { project, shipped })
  const fonts = await editionFonts(source)
  const named = new Map(
    await Promise.all(fonts.variants.map(async ({ file }) => [file, await hashed(file)] as const)),
  )
  const pathOf = (file: string) => `_astro/${named.get(file)?.name ?? ''}`
  const styles = await stylesOf(corpus, sources.values(), fonts, (file) => `/${pathOf(file)}`)
  const files = new Map([...script.files])
  for (const [file, { bytes }] of named) files.set(pathOf(file), bytes)
  for (const [path, content] of files) {
    await mkdir(dirname(join(outDir, path)), { recursive: true })
    await writeFile(join(outDir, path), content)
  }
  const fontPaths = [...named.keys()].map(pathOf)
  build.assets = { script, styles: minified(styles), fonts, fontPaths, shipped }
  return `${script.files.size} scripts, ${fontPaths.length} fonts`
}

/** A file with its content in its name, so that browsers can keep it for good: `roman.4f5e2a1c.woff2`. */
async function hashed(file: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(file)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  const ending = extname(file)
  return { name: `${basename(file, ending)}.${hash}${ending}`, bytes }
}
