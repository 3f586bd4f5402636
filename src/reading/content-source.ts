import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { z } from 'zod'
import { type Issue, wholeFile } from '#model/issue.ts'
import { type Ledger, ledgerSchema } from '#model/ledger.ts'
import {
  emptyLibraryLedger,
  folderNameSchema,
  type LibraryData,
  type LibraryLedger,
  libraryLedgerSchema,
  librarySchema,
} from '#model/library.ts'
import { type Collected, collectData, collectText } from './collected.ts'
import { type EditionSource, editionSource } from './edition-source.ts'
import { isLibrary, libraryFile, readShared, type Shared, sharedFolder } from './read-shared.ts'

/** The content of a site: one edition, or a library of several. */
export type ContentSource = {
  /** The absolute path of the folder. */
  folder: string
  /** Undefined if the content is one edition. */
  library: LibrarySource | undefined
  /** Sorted by the names of their folders. */
  editions: readonly NamedEdition[]
}

/** An edition with the name of its folder; that of a site with one edition is empty. */
export type NamedEdition = { name: string; source: EditionSource }

export type LibrarySource = {
  /** Undefined if `library.yaml` is invalid. */
  data: LibraryData | undefined
  ledger: LibraryLedger
  /** The addresses of editions that went to sites of their own, by the names of their former folders. */
  gone: ReadonlyMap<string, Ledger>
  shared: () => Promise<Shared>
  /** Makes the next reading read what is shared again. */
  invalidateShared: () => void
  /** Everything that is wrong with `library.yaml` and the folders. */
  issues: readonly Issue[]
}

/** The file with the addresses of a library, as with those of an edition. */
export const ledgerFile = 'addresses.json'

/** Finds the editions in a folder. They are read when they are needed. */
export async function contentSource(path: string): Promise<ContentSource> {
  const folder = resolve(path)
  if (!isLibrary(folder))
    return { folder, library: undefined, editions: [{ name: '', source: editionSource(folder) }] }
  const collected: Collected = { issues: [], sources: new Map(), fields: new Map() }
  const file = join(folder, libraryFile)
  const text = await collectText(file, collected)
  const data = text === undefined ? undefined : collectData(librarySchema, text, file, collected)
  let shared: Promise<Shared> | undefined
  const readIt = () => (shared ??= readShared(join(folder, sharedFolder)))
  const names = await editionFolders(folder, collected.issues)
  const ledger = await readJson(join(folder, ledgerFile), libraryLedgerSchema, collected)
  const gone = new Map<string, Ledger>()
  for (const { name, isThere } of names) {
    const left = isThere
      ? undefined
      : await readJson(join(folder, name, ledgerFile), ledgerSchema, collected)
    if (left) gone.set(name, left)
  }
  return {
    folder,
    library: {
      ...{ data, gone, ledger: ledger ?? emptyLibraryLedger },
      shared: readIt,
      invalidateShared: () => {
        shared = undefined
      },
      issues: collected.issues,
    },
    editions: names
      .filter(({ isThere }) => isThere)
      .map(({ name }) => ({ name, source: editionSource(join(folder, name), readIt) })),
  }
}

async function readJson<S extends z.ZodType>(file: string, schema: S, into: Collected) {
  const text = await collectText(file, into, false)
  return text === undefined ? undefined : collectData(schema, text, file, into)
}

/** The folders of editions, and of those of which only the addresses are left. */
async function editionFolders(
  folder: string,
  issues: Issue[],
): Promise<{ name: string; isThere: boolean }[]> {
  if (existsSync(join(folder, 'edition.yaml')))
    issues.push({
      rule: 'library-folder',
      message: `Unexpected edition.yaml beside ${libraryFile}, expected each edition in a folder of its own`,
      file: join(folder, 'edition.yaml'),
      position: wholeFile,
      hint: `Move the files of the edition into a folder such as ${join(folder, 'smith-2018')}, or remove ${libraryFile} if the site is this edition alone.`,
    })
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((one) => (one.isDirectory() || one.isSymbolicLink()) && !one.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => name !== sharedFolder)
    .sort()
  return names.flatMap((name) => {
    const has = (file: string) => existsSync(join(folder, name, file))
    const report = (message: string, hint: string) => {
      const file = join(folder, name)
      issues.push({ rule: 'library-folder', message, file, position: wholeFile, hint })
    }
    if (!has('edition.yaml') && !has(ledgerFile)) {
      report(
        `Unexpected folder without edition.yaml, expected editions and the folder ${sharedFolder}`,
        'Add the edition.yaml of the edition, or move the folder out of the content.',
      )
      return []
    }
    const checked = folderNameSchema.safeParse(name)
    const isTaken = reservedNames.has(name) || /^\d+$/.test(name)
    if (!checked.success || isTaken) {
      report(
        `Unexpected name "${name}" of a folder, ${
          isTaken ? 'which pages of the library have' : 'which is part of addresses'
        }, expected one in lower case, with hyphens, such as smith-2018`,
        'Rename the folder.',
      )
      return []
    }
    return { name, isThere: has('edition.yaml') }
  })
}

/** Names that the pages and files of a library have. */
const reservedNames = new Set([
  ...['page', 'people', 'subjects', 'dates', 'entries', 'search', 'about'],
  ...['pagefind', 'assets', 'library', 'share', '404', 'offline', 'local'],
])
