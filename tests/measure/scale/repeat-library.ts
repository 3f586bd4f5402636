import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { repeatEdition } from './repeat-edition.ts'

/** What the name of the folder of an interview begins with. */
const prefix = 'interview-'

/** What the interviews of a library share: everything about an edition that is not about its own words. */
const sharedNames = ['glossary', 'bibliography.json']

/**
 * Writes a library of interviews that have the exchanges of an edition, as often as is needed for a number of them, with all
 * their annotations. They share its glossary and its bibliography.
 *
 * @param to a folder that does not exist yet.
 */
export async function repeatLibrary(
  from: string,
  to: string,
  { exchanges, interviews }: { exchanges: number; interviews: number },
): Promise<void> {
  await mkdir(to, { recursive: true })
  await writeFile(join(to, 'library.yaml'), stringify({ title: 'Repeated interviews' }))
  const width = String(interviews).length
  for (let index = 0; index < interviews; index++) {
    const folder = join(to, `${prefix}${String(index + 1).padStart(width, '0')}`)
    const size =
      Math.floor(((index + 1) * exchanges) / interviews) -
      Math.floor((index * exchanges) / interviews)
    await repeatEdition(from, folder, size)
    await nameInterview(folder, index + 1)
    await shareParts(folder, join(to, 'shared'), index === 0)
  }
}

/** The folders of the interviews in such a library. */
export async function namesOfInterviews(library: string): Promise<string[]> {
  return (await readdir(library)).filter((name) => name.startsWith(prefix)).sort()
}

/** Tells one interview from the others. */
async function nameInterview(folder: string, number: number): Promise<void> {
  const file = join(folder, 'edition.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^(shortTitle): ("?)(.*?)("?)$/gm, `$1: $2${number}. $3$4`))
}

/** Moves what the interviews share out of the first, and deletes it in the others. */
async function shareParts(folder: string, shared: string, isFirst: boolean): Promise<void> {
  await mkdir(shared, { recursive: true })
  for (const name of sharedNames) {
    if (isFirst) await rename(join(folder, name), join(shared, name))
    else await rm(join(folder, name), { recursive: true, force: true })
  }
}
