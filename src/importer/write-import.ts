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
  for (const { name, bytes } of shownImages(plan)) files.set(join('images', name), bytes)
  const removed = (await exchangesIn(folder)).filter((path) => !files.has(path))
  await writeTogether(
    folder,
    new Map([...files, ...removed.map((path) => [path, undefined] as const)]),
  )
  return [...files.keys()]
}

/** The images that the plan still shows. */
function shownImages({ images, pieces }: ImportPlan) {
  const shown = new Set(pieces.map((piece) => (piece.kind === 'image' ? piece.src : '')))
  return images.filter(({ name }) => shown.has(`images/${name}`))
}

/** The files that an import would replace and that it needs permission for: exchanges, another transcript, other images. */
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
  const images: string[] = []
  for (const image of shownImages(plan)) {
    const path = join('images', image.name)
    const existing = await readFile(join(folder, path)).catch(() => undefined)
    if (existing && !existing.equals(image.bytes)) images.push(path)
  }
  return [...(differs ? ['transcript.txt'] : []), ...exchanges, ...images]
}

/** The files of the exchanges in a folder. */
async function exchangesIn(folder: string): Promise<string[]> {
  const names = existsSync(join(folder, 'exchanges'))
    ? await readdir(join(folder, 'exchanges'))
    : []
  return names.filter((name) => name.endsWith('.mdx')).map((name) => join('exchanges', name))
}
