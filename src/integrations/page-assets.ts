import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { writeAtomically } from '#files/write-atomically.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import type { EditionFonts } from './edition-fonts.ts'
import type { PageScript } from './page-script.ts'
import { profileOf } from './script-profile.ts'
import { minified, stylesOf } from './style-modules.ts'

/** Bundles the script of the pages, subsets their fonts, makes their styles, and writes the files of these. */
export async function makePageAssets(build: Build): Promise<string> {
  const { name, source, siteDir, assetTools } = build
  const [corpus, reading] = await Promise.all([source.corpus(), source.read()])
  const script = await assetTools.scripts(
    name === ''
      ? profileOf(corpus, textForFirstHits)
      : { ...profileOf(corpus, undefined), library: assetTools.languages },
  )
  const fonts = await assetTools.fonts.fontsOf(reading)
  const paths = await fontPathsOf(fonts)
  await writeAssets(siteDir, script, paths)
  const urlOf = (file: string) => `/${paths.get(file)?.path ?? ''}`
  const styles = minified(
    await stylesOf(corpus, reading.sources.values(), fonts, urlOf, name !== ''),
  )
  const fontPaths = [...paths.values()].map(({ path }) => path)
  build.assets = {
    ...{ script: script.path, shipped: script.shipped, styles },
    ...{ fonts, fontPaths, files: [...script.files.keys(), ...fontPaths] },
  }
  build.sharedFiles = [...build.assets.files]
  return `${script.files.size} scripts, ${fontPaths.length} fonts`
}

/** Fonts as files of a site, by the files from which they are copied. */
export type FontPaths = ReadonlyMap<string, { path: string; bytes: Uint8Array }>

/** Names fonts by their content, so that browsers can keep them for good: `_astro/roman.4f5e2a1c.woff2`. */
export async function fontPathsOf({ variants }: EditionFonts): Promise<FontPaths> {
  const entries = variants.map(async ({ file }) => {
    const bytes = await readFile(file)
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
    const ending = extname(file)
    return [file, { path: `_astro/${basename(file, ending)}.${hash}${ending}`, bytes }] as const
  })
  return new Map(await Promise.all(entries))
}

/** Writes a script and fonts, unless another edition has the same: their names tell their content. */
export async function writeAssets(
  siteDir: string,
  { files }: PageScript,
  fonts: FontPaths,
): Promise<void> {
  const all = [...files, ...[...fonts.values()].map(({ path, bytes }) => [path, bytes] as const)]
  for (const [path, content] of all) {
    const file = join(siteDir, path)
    if (!existsSync(file)) await writeAtomically(file, content)
  }
}
