import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeTogether } from '#files/write-together.ts'
import { importFolder } from '#model/import-folder.ts'
import type { ImportPlan } from './plan-import.ts'

/** What is imported: the file, and the plan as a file. */
export type ImportSource = { path: string; bytes: Uint8Array; plan: string }

/**
 * Writes a planned import into a folder, all of it or nothing. Existing exchanges are removed; other files stay. If
 * `transcript.txt` is not the source itself, the source is kept in {@link importFolder}.
 *
 * @returns the paths written, relative to the folder.
 */
export async function writeImport(
  plan: ImportPlan,
  source: ImportSource,
  folder: string,
): Promise<string[]> {
  const { isFile, source: transcript } = plan.transcript
  const files = new Map<string, string | Uint8Array>([
    ['transcript.txt', isFile ? source.bytes : transcript],
  ])
  if (!isFile) files.set(join(importFolder, basename(source.path)), source.bytes)
  files.set(join(importFolder, 'plan.yaml'), source.plan)
  if (plan.edition !== undefined) files.set('edition.yaml', plan.edition)
  for (const { name, source: exchange } of plan.exchanges)
    files.set(join('exchanges', name), exchange)
  const removed = (await exchangesIn(folder)).filter((path) => !files.has(path))
  await writeTogether(
    folder,
    new Map([...files, ...removed.map((path) => [path, undefined] as const)]),
  )
  return [...files.keys()]
}

/** The files that an import would replace and that it needs permission for: exchanges, and another transcript. */
export async function filesToReplace(
  folder: string,
  plan: ImportPlan,
  bytes: Uint8Array,
): Promise<string[]> {
  const exchanges = await exchangesIn(folder)
  const transcript = join(folder, 'transcript.txt')
  const { isFile, source } = plan.transcript
  const content = isFile ? bytes : Buffer.from(source)
  const differs = existsSync(transcript) && !(await readFile(transcript)).equals(content)
  return differs ? ['transcript.txt', ...exchanges] : exchanges
}

/** The files of the exchanges in a folder. */
async function exchangesIn(folder: string): Promise<string[]> {
  const names = existsSync(join(folder, 'exchanges'))
    ? await readdir(join(folder, 'exchanges'))
    : []
  return names.filter((name) => name.endsWith('.mdx')).map((name) => join('exchanges', name))
}
