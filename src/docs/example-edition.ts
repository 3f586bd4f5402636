import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { planText } from '#importer/plan-text.ts'
import { writeImport } from '#importer/write-import.ts'
import { readEdition } from '#reading/read-edition.ts'

const transcript = `A Small Talk

It took place in spring.

Anna: Why is this so?

Boris: It has always been so, they say.

Others disagree, as one of Anna’s friends wrote.

Anna: And now?

Boris: Now it is otherwise.
`

const spring = `---
label: Spring
kind: concept
sources: [anna-2018]
---

The season :cite[after winter]{#anna-2018}.
`

/** Titles, by the names of the exchanges. */
const titles = {
  '00-introduction': 'Introduction',
  '01-why-is-this-so': 'Why is this so?',
  '02-and-now': 'And now?',
}

const works = `[
  { "id": "anna-2018", "type": "book", "title": "Seasons", "author": [{ "family": "Anna" }] }
]
`

/** Writes a small edition without mistakes to an empty folder. The documentation and the tests make mistakes in it. */
export async function writeExampleEdition(folder: string): Promise<ExampleEdition> {
  const bytes = new TextEncoder().encode(transcript)
  await writeImport(planText(bytes), { path: 'talk.txt', bytes, plan: '' }, folder)
  const edition = exampleEdition(folder)
  for (const [name, title] of Object.entries(titles))
    await edition.edit(`exchanges/${name}.mdx`, 'topics:', `title: ${title}\ntopics:`)
  await edition.write('glossary/spring.md', spring)
  await edition.write('bibliography.json', works)
  await edition.edit('exchanges/00-introduction.mdx', 'spring', ':term[spring]{#spring}')
  await edition.record()
  return edition
}

/** Access to an example edition that has been written to a folder. */
export function exampleEdition(folder: string): ExampleEdition {
  const file = (name: string) => join(folder, name)
  const write = async (name: string, text: string | Uint8Array) => {
    await mkdir(dirname(file(name)), { recursive: true })
    await writeFile(file(name), text)
  }
  return {
    folder,
    file,
    write,
    async edit(name, from, to) {
      const source = await readFile(file(name), 'utf8')
      if (!source.includes(from)) throw new Error(`Unexpected ${name}, expected "${from}" in it`)
      await writeFile(
        file(name),
        source.replace(from, () => to),
      )
    },
    async record() {
      const { corpus } = await readEdition(folder)
      if (!corpus) throw new Error('Unexpected absence of an edition')
      const empty = { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} }
      const { ledger } = recordAddresses({ ...corpus, ledger: empty })
      await write('addresses.json', JSON.stringify({ recorded: '2026-01-02', ...ledger }, null, 2))
    },
  }
}

export type ExampleEdition = {
  folder: string
  /** The path of a file by its name in the folder. */
  file: (name: string) => string
  write: (name: string, text: string | Uint8Array) => Promise<void>
  /** Replaces a piece of a file, which must be there. */
  edit: (name: string, from: string, to: string) => Promise<void>
  /** Records the addresses as they are. */
  record: () => Promise<void>
}
