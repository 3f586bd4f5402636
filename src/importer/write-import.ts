import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeTogether } from '#files/write-together.ts'
import type { ImportPlan } from './plan-import.ts'

/**
 * Writes a planned import into a folder, all of it or nothing. Existing exchanges are removed; other files stay.
 *
 * @returns the paths written, relative to the folder.
 */
export async function writeImport(
  plan: ImportPlan,
  bytes: Uint8Array,
  folder: string,
): Promise<string[]> {
  const files = new Map<string, string | Uint8Array>([['transcript.txt', bytes]])
  if (plan.edition !== undefined) files.set('edition.yaml', plan.edition)
  for (const { name, source } of plan.exchanges) files.set(join('exchanges', name), source)
  const removed = (await exchangesIn(folder)).filter((path) => !files.has(path))
  await writeTogether(
    folder,
    new Map([...files, ...removed.map((path) => [path, undefined] as const)]),
  )
  return [...files.keys()]
}

/** The files that an import would replace and that it needs permission for: exchanges, and another transcript. */
export async function filesToReplace(folder: string, bytes: Uint8Array): Promise<string[]> {
  const exchanges = await exchangesIn(folder)
  const transcript = join(folder, 'transcript.txt')
  const differs = existsSync(transcript) && !(await readFile(transcript)).equals(bytes)
  return differs ? ['transcript.txt', ...exchanges] : exchanges
}

/** The files of the exchanges in a folder. */
async function exchangesIn(folder: string): Promise<string[]> {
  const names = existsSync(join(folder, 'exchanges'))
    ? await readdir(join(folder, 'exchanges'))
    : []
  return names.filter((name) => name.endsWith('.mdx')).map((name) => join('exchanges', name))
}
