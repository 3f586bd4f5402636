import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { pathsIn } from '#files/paths-in.ts'

/** A file that devices may keep. */
export type SizedFile = {
  path: string
  /** Where it is now. */
  file: string
  /** Its address from the root of the edition, percent-encoded. */
  url: string
  size: number
}

export type OfflineFile = SizedFile & {
  /** The hash of its content. */
  revision: string
  /** Its size as it is sent. */
  sent: number
}

/** The files that are read, quoted or searched: not the downloads, nor the recording, nor the frames for other sites. */
const kept =
  /(\.html|\/icon\.svg|\/site\.webmanifest)$|^\/(_astro|pagefind|images)\/|^\/cite\/data\/all\.json$/
const notKept = /^\/embed\//

/** What hosts send compressed. */
const compressed = /\.(html|js|json|svg|webmanifest|css)$/
const compress = promisify(brotliCompress)

/** How many files are in memory at a time. */
const atOnce = 16

/** The files of the whole edition, sorted by path. None is read. */
export async function filesToKeep(folder: string): Promise<SizedFile[]> {
  const paths = (await pathsIn(folder)).filter(
    (path) => kept.test(`/${path}`) && !notKept.test(`/${path}`),
  )
  return paths.map((path) => {
    const file = join(folder, path)
    const url = encodeURI(path.replace(/(^|\/)index\.html$/, '$1')) || './'
    return { path, file, url, size: statSync(file).size }
  })
}

/** Files of the library that an edition needs, given their paths below the folder of the site. */
export function filesBeside(siteDir: string, paths: readonly string[]): SizedFile[] {
  return [...paths].sort().map((path) => {
    const file = join(siteDir, path)
    return { path, file, url: `../${encodeURI(path)}`, size: statSync(file).size }
  })
}

/** The same with what is known only of their content. */
export async function readOfflineFiles(files: readonly SizedFile[]): Promise<OfflineFile[]> {
  const describe = async (file: SizedFile): Promise<OfflineFile> => {
    const content = await readFile(file.file)
    const revision = createHash('sha256').update(content).digest('hex').slice(0, 16)
    const sent = compressed.test(file.path) ? await compressedSize(content) : content.length
    return { ...file, revision, sent }
  }
  const read: OfflineFile[] = []
  for (let at = 0; at < files.length; at += atOnce)
    read.push(...(await Promise.all(files.slice(at, at + atOnce).map(describe))))
  return read
}

/** With the quality that hosts use for each answer. */
async function compressedSize(content: Buffer): Promise<number> {
  const sent = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return sent.length
}

/** What devices may load without being asked, in bytes as they are sent: less than 300 kB with the page that is shown. */
export const unaskedLimit = 290_000

/**
 * The files that devices keep without being asked, within a limit: the page that is shown without a network with its script
 * and the fonts; then the exchanges in the order of that page, up to the first that does not fit; then the other scripts,
 * small ones first, since the largest is the search, whose index is not kept.
 */
export function unaskedFiles(
  files: readonly OfflineFile[],
  offlinePage: string,
  limit = unaskedLimit,
): OfflineFile[] {
  const assets = files.filter(({ path }) => path.startsWith('_astro/'))
  const isNeeded = ({ path, url }: OfflineFile) =>
    path.includes('/fonts/') || offlinePage.includes(url)
  const links = offlinePage.matchAll(/href="?(?:\.\.\/)*(exchanges\/[^" >#]+)/g)
  const exchanges = [...new Set([...links].map(([, url = '']) => url))]
  const byUrl = new Map(files.map((file) => [file.url, file]))
  const first = [
    ...files.filter(({ path }) => path === 'offline/index.html'),
    ...assets.filter(isNeeded),
    ...exchanges.flatMap((url) => byUrl.get(url) ?? []),
  ]
  const others = assets.filter((file) => !isNeeded(file)).sort((a, b) => a.sent - b.sent)
  const chosen = upTo(limit, first)
  if (chosen.length < first.length) return chosen
  return upTo(limit, [...first, ...others])
}

/** What a device with highlights keeps besides: the scripts, and the pages and data that they need. */
export function highlightFiles(
  files: readonly OfflineFile[],
  unasked: readonly OfflineFile[],
): OfflineFile[] {
  const others = files.filter((file) => !unasked.includes(file))
  return others.filter(
    ({ path }) => /^_astro\/[^/]*\.js$/.test(path) || highlightPaths.includes(path),
  )
}

const highlightPaths = ['cite/data/all.json', 'my/index.html', 'verify/index.html']

/** As many files as fit, from the first. */
function upTo(limit: number, files: readonly OfflineFile[]): OfflineFile[] {
  let sum = 0
  const end = files.findIndex(({ sent }) => (sum += sent) > limit)
  return end === -1 ? [...files] : files.slice(0, end)
}
