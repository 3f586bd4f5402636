import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Gloss } from '#corpus/corpus.ts'
import { sharedEditionSchema } from '#model/library.ts'
import { topicsSchema } from '#model/topic.ts'
import { type Work, workSchema } from '#model/work.ts'
import { type Collected, collectReading, collectText } from './collected.ts'
import { readEntries } from './read-glossary.ts'
import { worksByKey } from './works-by-key.ts'

/** What the editions of a library share: the files of the folder `shared/`. */
export type Shared = Collected & {
  folder: string
  /** Fields that every edition has unless its own `edition.yaml` says otherwise, as they are written. */
  edition: Readonly<Record<string, unknown>>
  /** Topics, as they are written. */
  topics: Readonly<Record<string, unknown>>
  glossary: ReadonlyMap<string, Gloss>
  works: ReadonlyMap<string, Work>
  /** The keys of the entries that could not be read. */
  incompleteEntries: ReadonlySet<string>
}

/** Reads the folder `shared/` of a library. */
export async function readShared(folder: string): Promise<Shared> {
  const collected: Collected = { issues: [], sources: new Map(), fields: new Map() }
  const read = async <S extends z.ZodType>(name: string, schema: S) => {
    const file = join(folder, name)
    const source = await collectText(file, collected, false)
    if (source === undefined) return undefined
    return collectReading(schema, source, file, collected, { mayBeEmpty: true })
  }
  const edition = await read('edition.yaml', sharedEditionSchema)
  const topics = await read('topics.yaml', topicsSchema)
  const works = await read('bibliography.json', z.array(workSchema))
  const { entries, incomplete } = await readEntries(join(folder, 'glossary'), collected)
  return {
    ...collected,
    folder,
    edition: fieldsIn(edition),
    topics: fieldsIn(topics),
    glossary: new Map(entries.map((entry) => [entry.key, entry])),
    works: worksByKey(works?.data ?? [], join(folder, 'bibliography.json'), collected),
    incompleteEntries: incomplete,
  }
}

/** The folder with what the editions of a library share. */
export const sharedFolder = 'shared'

export const libraryFile = 'library.yaml'

/** Whether a folder holds a library. */
export function isLibrary(folder: string): boolean {
  return existsSync(join(folder, libraryFile))
}

/** Reads what an edition shares, if the folder that it is in holds a library. */
export async function sharedBeside(folder: string): Promise<Shared | undefined> {
  const parent = dirname(resolve(folder))
  if (!isLibrary(parent)) return undefined
  const shared = join(parent, sharedFolder)
  // Copies of editions link to it.
  return readShared(await realpath(shared).catch(() => shared))
}

/** The fields of data that are valid. */
function fieldsIn(
  reading: { data: unknown; values: unknown } | undefined,
): Readonly<Record<string, unknown>> {
  return reading?.data === undefined ? {} : (reading.values as Record<string, unknown>)
}
