import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { memoizeWord } from '#model/memoize.ts'
import type { Build } from './build.ts'
import { bundleScript } from './bundle-script.ts'
import {
  filesBeside,
  filesToKeep,
  highlightFiles,
  type OfflineFile,
  readOfflineFiles,
  type SizedFile,
  unaskedFiles,
} from './offline-files.ts'

type Settings = Pick<Build, 'name' | 'project' | 'siteDir' | 'outDir' | 'keepsCopy' | 'assets'>

/** The largest edition that devices are asked to keep, in bytes. */
const limit = 24 * 1024 * 1024

/**
 * Writes `offline.js`, the worker that answers from what the reader's device keeps, and the lists of what it keeps: without
 * being asked, besides with highlights of the reader, and of the whole edition. Without `keepsCopy`, and for an edition that is too large, it is a worker that
 * removes itself and everything that was kept.
 */
export async function writeOfflineCopy(build: Settings): Promise<string> {
  const { name, project, siteDir, outDir, keepsCopy, assets } = build
  const beside = name === '' ? [] : filesBeside(siteDir, assets?.files ?? [])
  const all = [...beside, ...(await filesToKeep(outDir))]
  // The text can be read without the images, which may be large.
  const isText = ({ path }: SizedFile) => !path.startsWith('images/')
  const chosen = sizeOf(all) <= limit ? all : all.filter(isText)
  const keeps = keepsCopy && sizeOf(chosen) <= limit
  const entry = join(project, `src/browser/offline/${keeps ? 'worker' : 'remover'}.ts`)
  await writeFile(join(outDir, 'offline.js'), await workerOf(entry))
  const folder = join(outDir, 'offline')
  if (!keeps) {
    await rm(folder, { recursive: true, force: true })
    return 'devices keep no copy'
  }
  const files = await readOfflineFiles(chosen)
  const unasked = unaskedFiles(files, await readFile(join(folder, 'index.html'), 'utf8'))
  const sent = sum(files.map((file) => file.sent))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'exchanges.json'), listOf(unasked, sent))
  await writeFile(join(folder, 'highlights.json'), listOf(highlightFiles(files, unasked), sent))
  await writeFile(join(folder, 'edition.json'), listOf(files, sent))
  return `${unasked.length} files, ${kilobytes(unasked)} kB as sent, kept unasked; ${files.length} files, ${kilobytes(files)} kB, on request`
}

/** Writes the worker that removes itself, for the root of a library: the site may have been one edition before. */
export async function writeOfflineRemover(project: string, outDir: string): Promise<void> {
  const entry = join(project, 'src/browser/offline/remover.ts')
  await writeFile(join(outDir, 'offline.js'), await workerOf(entry))
}

/** The worker is the same for every edition. */
const workerOf = memoizeWord((entry) => bundleScript(entry))

function listOf(files: readonly OfflineFile[], size: number): string {
  const list = files.map(({ url, revision }) => [url, revision])
  const version = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16)
  return JSON.stringify({ version, size, files: list })
}

function kilobytes(files: readonly OfflineFile[]): number {
  return Math.round(sum(files.map(({ sent }) => sent)) / 1000)
}

function sizeOf(files: readonly SizedFile[]): number {
  return sum(files.map(({ size }) => size))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
