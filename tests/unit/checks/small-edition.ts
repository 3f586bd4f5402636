import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readEdition } from '#reading/read-edition.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { planImport } from '#importer/plan-import.ts'
import { writeImport } from '#importer/write-import.ts'
import { temporaryFolder } from '../support.ts'

const transcript = `A Small Talk

It took place in spring.

Anna: Why is this so?

Boris: It has always been so, they say.

Others disagree, as one of Anna’s friends wrote.

Anna: And now?

Boris: Now it is otherwise.
`

/** A whole small edition in a folder of its own, without a mistake. */
export async function smallEdition(): Promise<SmallEdition> {
  const folder = await temporaryFolder()
  const bytes = new TextEncoder().encode(transcript)
  await writeImport(planImport(bytes), bytes, folder)
  await mkdir(join(folder, 'glossary'))
  await writeFile(
    join(folder, 'glossary', 'spring.md'),
    '---\nlabel: Spring\nkind: concept\nsources: [anna-2018]\n---\n\nThe season :cite[after winter]{#anna-2018}.\n',
  )
  await writeFile(
    join(folder, 'bibliography.json'),
    '[\n  { "id": "anna-2018", "type": "book", "title": "Seasons", "author": [{ "family": "Anna" }] }\n]\n',
  )
  const edition: SmallEdition = {
    folder,
    file: (name) => join(folder, name),
    async edit(name, from, to) {
      const source = await readFile(join(folder, name), 'utf8')
      if (!source.includes(from)) throw new Error(`Unexpected ${name}, expected "${from}" in it`)
      await writeFile(join(folder, name), source.replace(from, to))
    },
    async record() {
      const { corpus } = await readEdition(folder)
      if (!corpus) throw new Error('Unexpected absence of an edition')
      const empty = { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} }
      const { ledger } = recordAddresses({ ...corpus, ledger: empty })
      await writeFile(
        join(folder, 'addresses.json'),
        JSON.stringify({ recorded: '2026-01-02', ...ledger }, null, 2),
      )
    },
  }
  await edition.edit('exchanges/00-introduction.mdx', 'spring', ':term[spring]{#spring}')
  await edition.record()
  return edition
}

export type SmallEdition = {
  folder: string
  file(name: string): string
  /** Replaces a piece of a file, which must be there. */
  edit(name: string, from: string, to: string): Promise<void>
  /** Records the addresses as they now are. */
  record(): Promise<void>
}
