import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import type { Ledger } from '#model/ledger.ts'
import { Mistake } from '../mistake.ts'

/**
 * The edition whose addresses are to be changed. It may have mistakes: they are why somebody changes them.
 *
 * @throws a {@link Mistake} where there is none.
 */
export async function editionIn(folder: string): Promise<Corpus> {
  const { corpus } = await readCorpus(folder)
  if (!corpus) throw new Mistake(`Unexpected folder ${folder}, expected an edition: npm run check`)
  return corpus
}

/** Writes the ledger as a file in which every address has a line of its own. */
export async function writeLedger(root: string, ledger: Ledger): Promise<void> {
  const { recorded, pages, redirects, withdrawn, numbers, words } = ledger
  const text = JSON.stringify({ recorded, pages, redirects, withdrawn, numbers, words }, null, 2)
  await writeFile(join(root, 'addresses.json'), `${text}\n`)
}
