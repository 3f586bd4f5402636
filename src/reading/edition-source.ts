import { resolve } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { asShown } from '#corpus/drafts.ts'
import { readEdition, type Reading } from './read-edition.ts'
import type { Shared } from './read-shared.ts'

/** The edition in a folder. It is read when it is first needed, and again after a change. */
export type EditionSource = {
  /** The absolute path of the folder. */
  folder: string
  read: () => Promise<Reading>
  /**
   * The corpus of the reading, as the site shows it: with the version of a draft, if it is one.
   *
   * @throws if there is none; `npm run check` says why.
   */
  corpus: () => Promise<Corpus>
  /** The version as it is in `edition.yaml`, also of a draft. */
  version: () => Promise<string>
  /** Makes the next `read` read the files again. */
  invalidate: () => void
}

/** @param shared reads what the library of the edition has for it. */
export function editionSource(path: string, shared?: () => Promise<Shared>): EditionSource {
  const folder = resolve(path)
  let reading: Promise<Reading> | undefined
  const read = () => (reading ??= (async () => readEdition(folder, await shared?.()))())
  return {
    folder,
    read,
    corpus: async () => {
      const { corpus } = await read()
      if (corpus) return asShown(corpus)
      throw new Error(
        `Unexpected content in ${folder}, expected an edition without mistakes; to see what is wrong: npm run check`,
      )
    },
    version: async () => (await read()).corpus?.edition.version ?? '',
    invalidate: () => {
      reading = undefined
    },
  }
}
