import { expect, test } from 'vitest'
import { exchange, searchIn } from './searching.ts'

const overtone = `---
label: Overtone
kind: concept
aliases: [partial]
native: { zh-Hans: 泛音, ru: обертон }
transliteration: { zh-Hans: fàn yīn, ru: oberton }
---

A higher tone within a sound.
`

test('transliterations lead to the passages, with and without marks, together and apart', async () => {
  const search = await searchIn({
    'exchanges/01-one.mdx': exchange(1, 'What is heard?', 'An :term[overtone]{#overtone}.'),
    'exchanges/02-two.mdx': exchange(2, 'And then?', 'The sea.'),
    'glossary/overtone.md': overtone,
  })
  for (const query of ['oberton', 'fàn yīn', 'fan yin', 'fanyin', 'Fànyīn'])
    expect.soft((await search(query)).interview, query).toEqual(['1.A1: An [overtone].'])
  // An alias of a concept may be only an example of it.
  expect((await search('partial')).interview).toEqual([])
  expect((await search('partial')).answer?.terms.map(({ key }) => key)).toEqual(['overtone'])
})

test('a decade is found by its name in English, and only there', async () => {
  const files = { 'exchanges/01-one.mdx': exchange(1, 'When?', 'In the early 1990s, 14 of them.') }
  const search = await searchIn(files)
  for (const query of ['nineties', '90s', 'early nineties', '1990s'])
    expect.soft((await search(query)).interview.join(), query).toContain('1990s')
  expect((await search('eighties')).interview).toEqual([])
  const inGerman = await searchIn(files, 'de')
  expect((await inGerman('nineties')).interview).toEqual([])
})

const talk = {
  'exchanges/01-one.mdx': exchange(1, 'Does the river rise?', 'The river rises in spring.'),
  'exchanges/02-two.mdx': exchange(2, 'And the sea?', 'The sea takes the river, they say.'),
}

test('a result has none of the words that a query excludes, in any form', async () => {
  const search = await searchIn(talk)
  const found = async (query: string) =>
    (await search(query)).interview.map((line) => line.slice(0, 4))
  expect(await found('river -seas')).toEqual(expect.arrayContaining(['1.Q1', '1.A1']))
  expect(await found('river -sea')).not.toContain('2.A1')
  expect(await found('river -"in spring" -sea')).toEqual(['1.Q1'])
  // What the edition does not have excludes nothing, however it begins.
  expect(await found('river -springtime -mountain')).toHaveLength(3)
  expect(await found('-sea')).toEqual(expect.arrayContaining(['2.Q1', '2.A1']))
})

test('a query may ask for the words of a speaker, and is answered by others if there are none', async () => {
  const search = await searchIn(talk)
  const ida = await search('what does Ida say about the river?')
  expect(ida.interview).toEqual(['1.Q1: Does the [river] rise?'])
  expect(ida.answer?.query.speaker).toBe('ida')
  const spring = await search('Ida: spring')
  expect(spring.interview).toEqual(['1.A1: The river rises in [spring].'])
  expect(spring.answer?.query.speaker).toBeUndefined()
})

test('where nothing is found, the nearest is suggested and no result is shown', async () => {
  const search = await searchIn(talk)
  const { interview, apparatus, answer } = await search('riverspring')
  expect([...interview, ...apparatus]).toEqual([])
  expect(answer?.suggestion).toBe('river spring')
  expect((await search('hippopotamus')).answer?.suggestion).toBeUndefined()
})
