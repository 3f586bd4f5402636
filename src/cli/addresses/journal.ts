import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { CommandError } from '../command-error.ts'
import { contentOf, type Files, textOf, writeTogether } from '#files/write-together.ts'

/** The folder, inside that of the edition, for what the last commands replaced. Not part of the edition. */
const folder = '.cache'

/** The commands that can be undone; each undoes only its own changes. */
export type Undoable = 'addresses' | 'exchanges'

/** How many commands can be undone. */
const limit = 20

const entrySchema = z.strictObject({
  command: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      /** The old content in Base64; null if there was no file. */
      before: z.string().nullable(),
      /** The SHA-256 of the new content; null if the file was deleted. */
      after: z.string().nullable(),
    }),
  ),
})

type Entry = z.infer<typeof entrySchema>

type FileEntry = [path: string, content: string | Uint8Array | undefined]

/** Writes the files that a command changes, and records in the journal how to undo it. */
export async function writeUndoably(
  root: string,
  command: string,
  files: Files,
  by: Undoable = 'addresses',
): Promise<void> {
  const entry: Entry = {
    command,
    files: await Promise.all(
      [...files].map(async ([path, content]) => {
        const before = await contentOf(join(root, path))
        return {
          path,
          before: before === undefined ? null : Buffer.from(before).toString('base64'),
          after: content === undefined ? null : hashOf(content),
        }
      }),
    ),
  }
  const journal = [...(await readJournal(root, by)), entry].slice(-limit)
  await writeTogether(root, new Map([...files, ...journalFiles(journal, by)]))
}

/**
 * Restores what the last command replaced, byte for byte.
 *
 * @returns the command.
 * @throws a {@link CommandError} if there is nothing to undo, or a file has changed since.
 */
export async function undo(root: string, by: Undoable = 'addresses'): Promise<string> {
  const journal = await readJournal(root, by)
  const entry = journal.at(-1)
  if (!entry)
    throw new CommandError(
      `Unexpected undo, expected an earlier command in ${root} that can be undone`,
    )
  for (const { path, after } of entry.files) {
    const now = await contentOf(join(root, path))
    if ((now === undefined ? null : hashOf(now)) === after) continue
    throw new CommandError(
      `Unexpected change to ${path} since \`${entry.command}\`, expected it as that command left it. ` +
        'Nothing was undone: restore the file, or undo the command by hand.',
    )
  }
  const restored = entry.files.map(({ path, before }): FileEntry => [
    path,
    before === null ? undefined : Buffer.from(before, 'base64'),
  ])
  await writeTogether(root, new Map([...restored, ...journalFiles(journal.slice(0, -1), by)]))
  return entry.command
}

async function readJournal(root: string, by: Undoable): Promise<Entry[]> {
  const source = await textOf(join(root, nameOf(by)))
  if (source === undefined) return []
  try {
    return z.array(entrySchema).parse(JSON.parse(source))
  } catch {
    // An unreadable journal cannot be undone, but must not stop the next command.
    return []
  }
}

/** The files of the journal, with a `.gitignore` for their folder. */
function journalFiles(journal: readonly Entry[], by: Undoable): FileEntry[] {
  const name = nameOf(by)
  if (journal.length === 0) return [[name, undefined]]
  return [
    [`${folder}/.gitignore`, '*\n'],
    [name, `${JSON.stringify(journal, null, 2)}\n`],
  ]
}

function nameOf(by: Undoable): string {
  return `${folder}/${by}-undo.json`
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
