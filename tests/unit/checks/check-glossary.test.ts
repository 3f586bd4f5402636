import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { reportOf, textOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const spring = 'glossary/spring.md'

/** An edition with one more entry. */
async function editionWith(key: string, entry: string): Promise<SmallEdition> {
  const edition = await smallEdition()
  await writeFile(edition.file(`glossary/${key}.md`), entry)
  await edition.record()
  return edition
}

test('an entry that nothing speaks of is found', async () => {
  const edition = await editionWith(
    'autumn',
    '---\nlabel: Autumn\nkind: concept\nsources: [anna-2018]\n---\n\nA season.\n',
  )
  expect(await reportOf(edition)).toEqual(['glossary/autumn.md:2:8 unused-entry'])
  const text = await textOf(edition)
  expect(text).toContain(
    'Unexpected unused entry "Autumn", expected the interview to use one of its names',
  )
  expect(text).toContain(':term[words]{#autumn}')
})

test('an entry is used if its name is spoken, if an alias is, or if a note marks it', async () => {
  const byName = await smallEdition()
  await byName.edit('exchanges/00-introduction.mdx', ':term[spring]{#spring}', 'spring')
  expect(await reportOf(byName)).toEqual([])

  const byAlias = await editionWith(
    'others',
    '---\nlabel: Dissent\nkind: concept\naliases: [others disagree]\nsources: [anna-2018]\n---\n\nTo be of another mind.\n',
  )
  expect(await reportOf(byAlias)).toEqual([])

  const byNote = await editionWith(
    'autumn',
    '---\nlabel: Autumn\nkind: concept\nsources: [anna-2018]\n---\n\nA season.\n',
  )
  await byNote.edit(
    'exchanges/02-and-now.mdx',
    'Now it is otherwise.\n:::',
    ':note[Now]{#now} it is otherwise.\n:::\n\n:::note{#now kind=slip}\nIn :term[autumn]{#autumn}.\n:::',
  )
  await byNote.record()
  expect(await reportOf(byNote)).toEqual([])
})

test('an alias that another entry has too is found in the second, whatever its capitals', async () => {
  const edition = await editionWith(
    'talk',
    '---\nlabel: Talk\nkind: concept\naliases: [so, the Season]\nsources: [anna-2018]\n---\n\nWhat they do; they say so.\n',
  )
  await edition.edit(spring, 'kind: concept', 'kind: concept\naliases: [The season]')
  expect(await reportOf(edition)).toEqual(['glossary/talk.md:4:15 duplicate-name'])
  expect(await textOf(edition)).toContain('"Spring" already has it')
})

test('an alias that is the label of another entry is found, whichever comes first', async () => {
  const edition = await editionWith(
    'always',
    '---\nlabel: Always so\nkind: phrase\naliases: [always been so, SPRING]\nsources: [anna-2018]\n---\n\nEver.\n',
  )
  expect(await reportOf(edition)).toEqual(['glossary/always.md:4:27 duplicate-name'])
})

test('the acronym of a label is a name too; what an entry says twice of itself is not', async () => {
  const edition = await editionWith(
    'friends',
    '---\nlabel: Friends of Spring Society (FSS)\nkind: organization\naliases: [FSS, friends]\nsources: [anna-2018]\n---\n\nA club.\n',
  )
  expect(await reportOf(edition)).toEqual([])
  await edition.edit(spring, 'kind: concept', 'kind: concept\naliases: [fss]')
  expect(await reportOf(edition)).toEqual(['glossary/spring.md:4:11 duplicate-name'])
})

test('a see-also to the entry itself is found', async () => {
  const edition = await smallEdition()
  await edition.edit(spring, 'kind: concept', 'kind: concept\nsee: [spring]')
  expect(await reportOf(edition)).toEqual([`${spring}:4:7 see-itself`])
})

test('a card of more than 60 words is found, with their number; what follows it may be longer', async () => {
  const edition = await smallEdition()
  await edition.edit(spring, 'The season', `${'word '.repeat(56)}The season`)
  await edition.edit(spring, '{#anna-2018}.', `{#anna-2018}.\n\n${'More '.repeat(80)}`)
  expect(await reportOf(edition)).toEqual([])
  await edition.edit(spring, 'The season', 'Yes. The season')
  expect(await reportOf(edition)).toEqual([`${spring}:7:1 long-card`])
  expect(await textOf(edition)).toContain('Unexpected card of 61 words, expected at most 60')
})
