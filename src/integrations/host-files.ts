import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentAddress } from '#corpus/addresses.ts'
import { isDraftEdition } from '#corpus/drafts.ts'
import type { Build } from './build.ts'
import { linksetPath } from '#exports/linkset.ts'
import { headersOf } from '#model/host-headers.ts'
import type { Ledger } from '#model/ledger.ts'
import { type Recording, recordingOf } from '#model/recording.ts'

/**
 * Writes files that some hosts read: `_headers`, because only headers can say what other sites may frame and read, and `_redirects` for
 * addresses that moved.
 */
export async function writeHostFiles(
  build: Pick<Build, 'source' | 'outDir' | 'base'>,
): Promise<void> {
  const { source, outDir } = build
  const base = build.base.slice(0, -1)
  const entries = await readdir(outDir, { withFileTypes: true })
  const folders = entries
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort()
  const file = join(outDir, '_headers')
  // The file in `public/` has headers for single files, without the base.
  const types = (await readFile(file, 'utf8')).replace(/^\/|(?<=<)\//gm, `${base}/`)
  const corpus = await source.corpus()
  const { edition, ledger } = corpus
  const paths = headers(base, folders, isDraftEdition(corpus))
  await writeFile(file, `${types}${paths}${mediaTypes(base, recordingOf(edition))}`)
  await writeFile(join(outDir, '_redirects'), redirects(base, ledger))
}

/** Names the type of the recording, which a host may not know. Hosts send parts of such a file when they are asked for them. */
function mediaTypes(base: string, recording: Recording | undefined): string {
  if (!recording?.type || !recording.url.startsWith('/')) return ''
  return `${base}${recording.url}\n  Content-Type: ${recording.type}\n`
}

/** The rules of {@link headersOf}. No page matches two rules with different values, since some hosts would send both. */
function headers(base: string, folders: readonly string[], isDraft: boolean): string {
  const named = folders.filter((name) => /[a-z]/i.test(name) && !/^(_astro|pagefind)$/.test(name))
  const links = `  Link: <${base}${linksetPath}>; rel="linkset"; type="application/linkset+json"\n`
  const rules = ['/', '/:page', '/:page/', ...named.map((name) => `/${name}/*`)]
  return rules
    .map(
      (rule) =>
        `${base}${rule}\n${linesOf({ ...headersOf(rule), ...(isDraft && unindexed) })}${hasLinks(rule) ? links : ''}`,
    )
    .join('')
}

/** Files cannot ask in their text not to be indexed, as pages do. */
const unindexed = { 'X-Robots-Tag': 'noindex' }

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')
}

/** Whether the pages of a rule are in the link set, to which their header then leads. */
function hasLinks(rule: string): boolean {
  return ['/', '/exchanges/*', '/v/*'].includes(rule)
}

function redirects(base: string, ledger: Ledger): string {
  return Object.keys(ledger.redirects)
    .filter((from) => !from.includes('#'))
    .map((from) => `${base}${from} ${base}${currentAddress(from, ledger.redirects)} 301\n`)
    .join('')
}
