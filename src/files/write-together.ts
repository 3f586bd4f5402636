import { randomUUID } from 'node:crypto'
import {
  chmod,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '#model/error-code.ts'

/** The new content of files, by their paths relative to a folder; undefined to delete a file. */
export type Files = ReadonlyMap<string, string | Uint8Array | undefined>

/**
 * Writes several files, all or none: each is first written under a temporary name beside the old file and then renamed.
 * If that fails, the old files are restored.
 */
export async function writeTogether(folder: string, files: Files): Promise<void> {
  const steps: Step[] = []
  const done: Step[] = []
  try {
    for (const [path, content] of files) {
      const file = join(folder, path)
      // Writing follows a symbolic link; deleting removes the link itself.
      const target = content === undefined ? file : await realpath(file).catch(() => file)
      const step: Step = { target, before: await contentOf(target) }
      steps.push(step)
      if (content === undefined) continue
      step.created = await mkdir(dirname(target), { recursive: true })
      step.staged = `${target}.${randomUUID().slice(0, 8)}.tmp`
      await writeFile(step.staged, content)
      await keepMode(target, step.staged)
    }
    for (const step of steps) {
      if (step.staged === undefined) await rm(step.target, { force: true })
      else await rename(step.staged, step.target)
      done.push(step)
    }
  } catch (error) {
    for (const { staged } of steps) if (staged !== undefined) await rm(staged, { force: true })
    for (const { target, before } of done) await restore(target, before)
    for (const step of steps.reverse()) await removeCreatedFolders(step)
    throw error
  }
}

/** The content of a file; undefined if there is none. */
export async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The text of a file in UTF-8; undefined if there is none. */
export async function textOf(file: string): Promise<string | undefined> {
  const content = await contentOf(file)
  return content && Buffer.from(content).toString('utf8')
}

async function keepMode(from: string, to: string): Promise<void> {
  const mode = await stat(from).then(
    (stats) => stats.mode,
    () => undefined,
  )
  if (mode !== undefined) await chmod(to, mode)
}

async function restore(target: string, before: Uint8Array | undefined): Promise<void> {
  if (before === undefined) await rm(target, { force: true })
  else await writeFile(target, before)
}

/** Removes the folders that were created for a file, unless something else is in them by then. */
async function removeCreatedFolders({ target, created }: Step): Promise<void> {
  if (created === undefined) return
  for (let folder = dirname(target); folder.length >= created.length; folder = dirname(folder))
    await rmdir(folder).catch(() => undefined)
}

type Step = {
  target: string
  before: Uint8Array | undefined
  /** The temporary file with the new content; undefined to delete the file. */
  staged?: string
  /** The outermost folder that was created for the file. */
  created?: string | undefined
}
