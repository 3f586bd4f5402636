import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What files are to hold, by their paths from a folder; undefined where a file is to go. */
export type Files = ReadonlyMap<string, string | Uint8Array | undefined>

/**
 * Writes files together or not at all: what is new is laid down beside what is there, and then takes its place; where that
 * fails, everything is put back as it was.
 */
export async function writeTogether(folder: string, files: Files): Promise<void> {
  const steps: Step[] = []
  try {
    for (const [path, content] of files) {
      const named = join(folder, path)
      // What a link leads to is written; the link itself is taken away.
      const target = content === undefined ? named : await realpath(named).catch(() => named)
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
    for (const { target, before } of done) await putBack(target, before)
    throw error
  }
}

/** What a file holds; undefined where there is none. */
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
    (one) => one.mode,
    () => undefined,
  )
  if (mode !== undefined) await chmod(to, mode)
}

async function discard(steps: readonly Step[]): Promise<void> {
  for (const { staged } of steps) if (staged !== undefined) await rm(staged, { force: true })
}

async function putBack(target: string, before: Uint8Array | undefined): Promise<void> {
  if (before === undefined) await rm(target, { force: true })
  else await writeFile(target, before)
}

type Step = { target: string; before: Uint8Array | undefined; staged: string | undefined }
