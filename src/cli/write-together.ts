import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The new content of files, by their paths relative to a folder; undefined to delete a file. */
export type Files = ReadonlyMap<string, string | Uint8Array | undefined>

/**
 * Writes several files, all or none: each is first written under a temporary name beside the old file and then renamed.
 * If that fails, the old files are restored.
 */
export async function writeTogether(folder: string, files: Files): Promise<void> {
  const steps: Step[] = []
  try {
    for (const [path, content] of files) {
      const file = join(folder, path)
      // Writing follows a symbolic link; deleting removes the link itself.
      const target = content === undefined ? file : await realpath(file).catch(() => file)
      steps.push({ target, before: await contentOf(target), staged: undefined })
      if (content === undefined) continue
      const staged = `${target}.${randomUUID().slice(0, 8)}.tmp`
      await mkdir(dirname(target), { recursive: true })
      steps.at(-1)!.staged = staged
      await writeFile(staged, content)
      await keepMode(target, staged)
    }
  } catch (error) {
    await discard(steps)
    throw error
  }
  const done: Step[] = []
  try {
    for (const step of steps) {
      done.push(step)
      if (step.staged === undefined) await rm(step.target, { force: true })
      else await rename(step.staged, step.target)
    }
  } catch (error) {
    await discard(steps)
    for (const { target, before } of done) await restore(target, before)
    throw error
  }
}

/** The content of a file; undefined if there is none. */
export async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function keepMode(from: string, to: string): Promise<void> {
  const mode = await stat(from).then(
    (stats) => stats.mode,
    () => undefined,
  )
  if (mode !== undefined) await chmod(to, mode)
}

async function discard(steps: readonly Step[]): Promise<void> {
  for (const { staged } of steps) if (staged !== undefined) await rm(staged, { force: true })
}

async function restore(target: string, before: Uint8Array | undefined): Promise<void> {
  if (before === undefined) await rm(target, { force: true })
  else await writeFile(target, before)
}

type Step = { target: string; before: Uint8Array | undefined; staged: string | undefined }
