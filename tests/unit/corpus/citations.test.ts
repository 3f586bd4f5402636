import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { citationsOf } from '#corpus/citations.ts'
import { annotatedExchanges } from '#corpus/notes.ts'
import { readEdition } from '#reading/read-edition.ts'
import { smallEdition } from '../checks/small-edition.ts'

const first = 'exchanges/01-why-is-this-so.mdx'

async function annotated() {
  const edition = await smallEdition()
  await edition.edit(first, 'always been so', ':note[always :cite[been]{#anna-2018} so]{#so}')
  await edition.edit(first, 'Others', ':note[Others]{#who}')
  const source = await readFile(edition.file(first), 'utf8')
  const notes = [
    ':::note{#who kind=later}\nSee :cite[Anna]{#anna-2018} and :cite[Anna]{#anna-2018}.\n:::\n',
    ':::note{#so kind=slip}\nNot so.\n:::\n',
  ]
  await writeFile(edition.file(first), `${source}\n${notes.join('\n')}`)
  return (await readEdition(edition.folder)).corpus!
}

test('a work knows where it is cited: spoken words, notes, entries, each once', async () => {
  const { paragraphs, notes, glosses } = citationsOf(await annotated(), 'anna-2018')
  expect(paragraphs.map(({ paragraph }) => paragraph.id)).toEqual(['a1'])
  expect(notes.map(({ note }) => note.key)).toEqual(['who'])
  expect(glosses.map(({ key }) => key)).toEqual(['spring'])
})

test('notes come in the order of the words they are anchored to, with these words', async () => {
  const groups = annotatedExchanges(await annotated())
  expect(groups.map(({ exchange }) => exchange.number)).toEqual([1])
  expect(
    groups[0]?.notes.map(({ note, words, paragraph }) => [note.key, paragraph.id, words]),
  ).toEqual([
    ['so', 'a1', 'always been so'],
    ['who', 'a2', 'Others'],
  ])
})
