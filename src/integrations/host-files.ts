import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentAddress } from '#corpus/addresses.ts'
import { headersOf } from '#model/host-headers.ts'
import type { SiteBuild } from './build.ts'
import type { FinishedEdition } from './finished-edition.ts'
import { linkHeader, typesInEditions } from './host-rules.ts'

/** What the files for hosts depend on of an edition. */
type Hosted = Pick<FinishedEdition, 'name' | 'ledger' | 'isDraft' | 'recording'>

/**
 * Writes files that some hosts read: `_headers`, because only headers can say what other sites may frame and read, and `_redirects` for
 * addresses that moved.
 */
export async function writeHostFiles({
  outDir,
  base: path,
  finished,
}: Pick<SiteBuild, 'outDir' | 'base'> & { finished: readonly Hosted[] }): Promise<void> {
  const base = path.slice(0, -1)
  const isLibrary = finished.some(({ name }) => name !== '')
  const file = join(outDir, '_headers')
  // The file in `public/` has headers for single files, without the base.
  const types = await readFile(file, 'utf8')
  const inEditions = new Set<string>()
  for (const { name } of finished)
    for (const folder of await foldersIn(join(outDir, name))) inEditions.add(folder)
  const names = new Set(finished.map(({ name }) => name))
  const ofLibrary = (await foldersIn(outDir)).filter((name) => !names.has(name))
  const isDraft = !isLibrary && finished.some((one) => one.isDraft)
  const shared = isLibrary
    ? [
        typesInEditions(types).replace(/^\//gm, `${base}/`),
        headers(base, '', ofLibrary, false),
        headers(base, '/:edition', inEditions, false),
      ]
    : [types.replace(/^\/|(?<=<)\//gm, `${base}/`), headers(base, '', inEditions, isDraft)]
  const own = finished.map((one) => ownRules(base, one, isLibrary))
  await writeFile(file, [...shared, ...own].join(''))
  await writeFile(join(outDir, '_redirects'), finished.map((one) => redirects(base, one)).join(''))
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((one) => one.isDirectory()).map(({ name }) => name)
}

/** The rules of {@link headersOf}. No page matches two rules with different values, since some hosts would send both. */
function headers(base: string, root: string, folders: Iterable<string>, isDraft: boolean): string {
  const named = [...folders]
    .filter((name) => /[a-z]/i.test(name) && !/^(_astro|pagefind)$/.test(name))
    .sort()
  return ['/', '/:page', '/:page/', ...named.map((name) => `/${name}/*`)]
    .map((rule) => {
      const lines = linesOf({ ...headersOf(rule), ...(isDraft && unindexed) })
      return `${base}${root}${rule}\n${lines}${linkHeader(rule, base, root)}`
    })
    .join('')
}

/** The rules for one edition: the type of its recording, which a host may not know, and that it is a draft. */
function ownRules(base: string, { name, recording, isDraft }: Hosted, isLibrary: boolean): string {
  const root = name === '' ? base : `${base}/${name}`
  // Hosts send parts of such a file when they are asked for them.
  const type =
    recording?.type && recording.url.startsWith('/')
      ? `${root}${recording.url}\n  Content-Type: ${recording.type}\n`
      : ''
  return type + (isLibrary && isDraft ? `${root}/*\n${linesOf(unindexed)}` : '')
}

/** Files cannot ask in their text not to be indexed, as pages do. */
const unindexed = { 'X-Robots-Tag': 'noindex' }

function linesOf(lines: Readonly<Record<string, string>>): string {
  return Object.entries(lines)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')
}

function redirects(base: string, { name, ledger }: Hosted): string {
  const root = name === '' ? base : `${base}/${name}`
  return Object.keys(ledger.redirects)
    .filter((from) => !from.includes('#'))
    .map((from) => `${root}${from} ${root}${currentAddress(from, ledger.redirects)} 301\n`)
    .join('')
}
