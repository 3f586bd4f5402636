import { lstat, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf } from '#model/error-code.ts'
import { type Issue, wholeFile } from '#model/issue.ts'

/** The file by which a build recognises a folder that an earlier build wrote. */
export const outputMarker = '.edition-output'

/** Folders of the project that must not be used for output. */
const sourceFolders = [
  '.astro',
  '.cache/astro',
  '.cache/fonts',
  '.ci',
  '.git',
  'content',
  'node_modules',
  'public',
  'src',
  'tests',
]

/**
 * Checks whether a build may empty a folder and write to it: it must be missing, empty or an earlier build, and must not be
 * the project, the content, a folder above them or one inside their sources. Folders are compared by their identity in
 * the file system, so links, `..` and upper case make no difference.
 *
 * @returns the issue, if there is one.
 */
export async function checkOutputFolder(folders: {
  outDir: string
  contentDir: string
  project: string
}): Promise<Issue | undefined> {
  const [outDir, contentDir, project] = [
    resolve(folders.outDir),
    resolve(folders.contentDir),
    resolve(folders.project),
  ]
  const refuse = (expected: string): Issue => ({
    rule: 'unsafe-output',
    message: `Unexpected OUT_DIR ${outDir}, expected ${expected}`,
    file: outDir,
    position: wholeFile,
    hint: 'A build empties this folder first, so it stopped before changing anything. Choose a new or empty folder, such as OUT_DIR=dist.',
  })
  const out = await placeOf(outDir)
  if (out.kind === 'file') return refuse('a folder, not a file')
  // Files and folders of the content may be links, whose targets are content too.
  for (const name of ['.', ...(await namesIn(contentDir))]) {
    const content = await placeOf(join(contentDir, name))
    if (contains(out, content) || contains(content, out)) {
      return refuse(
        `a folder that neither contains the content nor is inside it; CONTENT_DIR is ${contentDir}`,
      )
    }
  }
  if (contains(out, await placeOf(project))) {
    return refuse(`a folder that does not contain the project, ${project}`)
  }
  for (const name of sourceFolders) {
    if (contains(await placeOf(join(project, name)), out)) {
      return refuse(`a folder outside ${join(project, name)}`)
    }
  }
  if (await isEmptyOrBuilt(outDir)) return undefined
  return refuse('a new folder, an empty one or an earlier build, not one with other files in it')
}

/** Whether a folder was written by a build: it has the marker, or files that only a complete build has. */
export async function isBuiltSite(folder: string): Promise<boolean> {
  if (await exists(join(folder, outputMarker))) return true
  return (await exists(join(folder, 'pagefind'))) && (await exists(join(folder, 'offline.js')))
}

/** Marks a folder as written by a build. */
export async function markAsOutput(folder: string): Promise<void> {
  const text =
    'Written by `npm run build`, which empties this folder first. Keep nothing else here.\n'
  await writeFile(join(folder, outputMarker), text)
}

async function isEmptyOrBuilt(folder: string): Promise<boolean> {
  // Astro does not delete `.git` when it empties the folder.
  const names = (await namesIn(folder)).filter((name) => name !== '.git')
  return names.length === 0 || (await isBuiltSite(folder))
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
}

function contains(outer: Place, inner: Place): boolean {
  const [identity] = outer.chain
  return outer.kind !== 'missing' && identity !== undefined && inner.chain.includes(identity)
}

/** A path in the file system. If it does not exist, `chain` begins with the nearest folder above it that does. */
async function placeOf(path: string): Promise<Place> {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  if (!found) {
    // A broken link blocks the path, as a file would.
    if (await exists(path)) return { kind: 'file', chain: [] }
    const above = dirname(path)
    if (above === path) return { kind: 'missing', chain: [] }
    const place = await placeOf(above)
    return place.kind === 'file' ? place : { ...place, kind: 'missing' }
  }
  const chain: string[] = []
  for (let at = await realpath(path); ; at = dirname(at)) {
    const { dev, ino } = await stat(at, { bigint: true })
    chain.push(`${dev}:${ino}`)
    if (at === dirname(at)) break
  }
  return { kind: found.isDirectory() ? 'folder' : 'file', chain }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** `chain` has the identities of a folder and of all folders above it, innermost first. */
type Place = { kind: 'folder' | 'file' | 'missing'; chain: string[] }
