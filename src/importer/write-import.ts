import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ImportPlan } from './plan-import.ts'

/**
 * Writes a planned import into a folder: all of it or nothing. The new files are laid out beside the old ones and
 * then take their place; where that fails, the old ones are put back.
 *
 * @returns the paths written, relative to the folder.
 */
export async function writeImport(
  plan: ImportPlan,
  bytes: Uint8Array,
  folder: string,
): Promise<string[]> {
  const created = await mkdir(folder, { recursive: true })
  const stage = await mkdtemp(join(folder, '.import-'))
  const swaps: Swap[] = []
  try {
    await layOut(plan, bytes, join(stage, 'new'))
    await keepOthers(join(folder, 'exchanges'), join(stage, 'new', 'exchanges'))
    await mkdir(join(stage, 'old'))
    for (const name of await readdir(join(stage, 'new'))) {
      await swapIn(name, folder, stage, swaps)
    }
  } catch (error) {
    for (const { target, kept } of swaps.reverse()) {
      await rm(target, { recursive: true, force: true })
      if (kept) await rename(kept, target)
    }
    await rm(created ?? stage, { recursive: true, force: true })
    throw error
  }
  await rm(stage, { recursive: true, force: true })
  const others = ['transcript.txt', ...(plan.edition === undefined ? [] : ['edition.yaml'])]
  return [...others, ...plan.exchanges.map(({ name }) => join('exchanges', name))]
}

/** What already stands in a folder and an import would replace: none of it is replaced without being told to. */
export async function inTheWay(folder: string, bytes: Uint8Array): Promise<string[]> {
  const exchanges = (await namesIn(join(folder, 'exchanges')))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join('exchanges', name))
  const transcript = join(folder, 'transcript.txt')
  const differs = existsSync(transcript) && !(await readFile(transcript)).equals(bytes)
  return differs ? ['transcript.txt', ...exchanges] : exchanges
}

/** What stands in a folder; nothing where there is none yet. A file in its place is an error. */
async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : []
}

async function layOut(plan: ImportPlan, bytes: Uint8Array, folder: string): Promise<void> {
  await mkdir(join(folder, 'exchanges'), { recursive: true })
  await writeFile(join(folder, 'transcript.txt'), bytes)
  if (plan.edition !== undefined) await writeFile(join(folder, 'edition.yaml'), plan.edition)
  for (const { name, source } of plan.exchanges) {
    await writeFile(join(folder, 'exchanges', name), source)
  }
}

/** Takes along what is no exchange: it is not the import's to remove. */
async function keepOthers(from: string, to: string): Promise<void> {
  for (const name of await namesIn(from)) {
    if (!name.endsWith('.mdx')) await cp(join(from, name), join(to, name), { recursive: true })
  }
}

async function swapIn(name: string, folder: string, stage: string, swaps: Swap[]): Promise<void> {
  const target = join(folder, name)
  const kept = existsSync(target) ? join(stage, 'old', name) : undefined
  if (kept) {
    await mkdir(dirname(kept), { recursive: true })
    await rename(target, kept)
  }
  swaps.push({ target, kept })
  await rename(join(stage, 'new', name), target)
}

type Swap = { target: string; kept: string | undefined }
