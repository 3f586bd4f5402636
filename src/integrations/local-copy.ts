import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { dataScript, dataVariable } from '#browser/local/local-data.ts'
import { variants } from '#browser/local/variants.ts'
import { citeDataPath } from '#model/paths.ts'
import { wholeText } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import { bundleScript } from './bundle-script.ts'
import { leanStyles } from './lean-styles.ts'
import { profileModules, profileOf } from './script-profile.ts'

/**
 * Writes what a page needs if it is opened from a folder, where browsers load neither modules nor data: all scripts as one
 * classic script, and the data for citing in others. A page from a server loads none of them.
 */
export async function writeLocalCopy({
  source,
  project,
  outDir,
}: Pick<Build, 'source' | 'project' | 'outDir'>): Promise<void> {
  const corpus = await source.corpus()
  await mkdir(join(outDir, 'local'), { recursive: true })
  const browser = join(project, 'src', 'browser')
  const code = await bundleScript(join(browser, 'local', 'main.ts'), {
    plugins: [
      replaceByVariants(browser),
      tailwindcss(),
      leanStyles(),
      profileModules(() => Promise.resolve(profileOf(corpus, wholeText))),
    ],
  })
  await writeFile(join(outDir, 'local', 'scripts.js'), code)
  const data = await readFile(join(outDir, citeDataPath), 'utf8')
  const script = `globalThis.${dataVariable}=JSON.parse(${JSON.stringify(data)})\n`
  await writeFile(join(outDir, dataScript), script)
}

/** Lets the modules in `browser/local/` take the place of those of which they are variants. */
function replaceByVariants(browser: string): Plugin {
  return {
    name: 'local-variants',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (importer === undefined || dirname(importer) === join(browser, 'local')) return undefined
      const resolved = await this.resolve(id, importer, { skipSelf: true })
      const path = resolved && relative(browser, resolved.id).replaceAll('\\', '/')
      const variant = path ? variants[path] : undefined
      return variant === undefined ? resolved : join(browser, 'local', variant)
    },
  }
}
