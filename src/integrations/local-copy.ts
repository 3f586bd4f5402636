import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { dataScript, dataVariable } from '#browser/local/local-data.ts'
import { variants } from '#browser/local/variants.ts'
import { writeAtomically } from '#files/write-atomically.ts'
import { memoizeWord } from '#model/memoize.ts'
import { citeDataPath } from '#model/paths.ts'
import { wholeText } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import { bundleScript } from './bundle-script.ts'
import { interviewTextModule } from './interview-text.ts'
import { leanStyles } from './lean-styles.ts'
import { profileModules, profileOf, type ScriptProfile } from './script-profile.ts'

/** The global variable with the text of the interview. */
const textVariable = 'interviewText'

/**
 * Writes what a page needs if it is opened from a folder, where browsers load neither modules nor data: all scripts as one
 * classic script, and the data for citing in others. A page from a server loads none of them.
 */
export async function writeLocalCopy(
  build: Pick<Build, 'name' | 'source' | 'project' | 'siteDir' | 'outDir' | 'sharedFiles'>,
): Promise<void> {
  const { name, source, project, siteDir, outDir } = build
  const corpus = await source.corpus()
  await mkdir(join(outDir, 'local'), { recursive: true })
  const profile = profileOf(corpus, undefined)
  const code = await localScript(JSON.stringify({ profile, project }))
  const text = globalOf(textVariable, JSON.stringify(wholeText(corpus)))
  let script = code
  if (name !== '') {
    const path = await writeShared(code, siteDir)
    build.sharedFiles.push(path)
    script = loaderOf(path)
  }
  await writeFile(join(outDir, 'local', 'scripts.js'), `${text}${script}`)
  const data = await readFile(join(outDir, citeDataPath), 'utf8')
  await writeFile(join(outDir, dataScript), globalOf(dataVariable, data))
}

/** A script that sets a global variable. */
function globalOf(name: string, json: string): string {
  return `globalThis.${name}=JSON.parse(${JSON.stringify(json)});\n`
}

/** Writes the script that editions of a library share, and returns its path. */
async function writeShared(code: string, siteDir: string): Promise<string> {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  const path = `_astro/local.${hash}.js`
  await writeAtomically(join(siteDir, path), code)
  return path
}

/** A script that loads the shared one. */
function loaderOf(path: string): string {
  // Scripts that are inserted run in any order, unless told otherwise.
  return `document.head.append(Object.assign(document.createElement('script'),{src:document.currentScript.src.replace(/[^/]*\\/local\\/scripts\\.js.*/,'')+${JSON.stringify(path)},async:false}))\n`
}

const localScript = memoizeWord((key) => {
  const { profile, project } = JSON.parse(key) as { profile: ScriptProfile; project: string }
  const browser = join(project, 'src', 'browser')
  return bundleScript(join(browser, 'local', 'main.ts'), {
    plugins: [
      replaceByVariants(browser),
      tailwindcss(),
      leanStyles(),
      globalText,
      profileModules(() => Promise.resolve(profile)),
    ],
  })
})

/** Provides the text of the interview from the global variable. */
const globalText: Plugin = {
  name: 'global-text',
  enforce: 'pre',
  load: (id) =>
    id === interviewTextModule
      ? `export const text = globalThis.${textVariable}, loading = undefined`
      : undefined,
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
