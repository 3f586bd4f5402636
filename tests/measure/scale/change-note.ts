import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Adds a word to the first note of an edition.
 *
 * @throws if it has no note.
 */
export async function changeNote(edition: string): Promise<void> {
  const folder = join(edition, 'exchanges')
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name)
    const source = await readFile(file, 'utf8')
    const changed = source.replace(/^(:::note\{.*\n+)(?=\p{L})/mu, '$1Moreover: ')
    if (changed === source) continue
    await writeFile(file, changed)
    return
  }
  throw new Error(`Unexpected edition ${edition} without notes, expected one to change`)
}
