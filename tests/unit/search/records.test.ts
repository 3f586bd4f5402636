import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { readPassages, wordsAt } from '#search/passages.ts'
import { searchableNames } from '#search/synonyms.ts'
import { searchRecords } from '#search/records.ts'

const { corpus } = await readEdition('content')
const records = searchRecords(corpus!, corpus!.searches.same)
const ofKind = (kind: string) => records.filter(({ about }) => about.kind === kind)
const paragraph = (locator: string) => records.find((record) => record.locator === locator)!

test('every paragraph, exchange, entry and work can be found, with its name and address', () => {
  expect(ofKind('interview')).toHaveLength(44)
  expect(ofKind('exchange')).toHaveLength(15)
  expect(ofKind('glossary')).toHaveLength(corpus!.glossary.size)
  expect(ofKind('work')).toHaveLength(corpus!.works.size)
  expect(ofKind('note').length).toBeGreaterThan(10)
  const record = paragraph('2.A1')
  expect(record).toMatchObject({
    url: '/exchanges/theory-ideology-western-policy/#a1',
    filters: { speaker: ['lukin'], kind: ['interview'] },
    about: {
      kind: 'interview',
      title: '2. Theory, ideology and Western policy',
      speaker: 'Lukin',
    },
  })
})

test('a paragraph is found by names it does not use, and shows the words it uses', () => {
  const { content } = paragraph('5.A5')
  const words = content.match(/\S+/g)!
  const at = words.indexOf('Chiang')
  expect(at).toBeGreaterThan(0)
  const [passage] = readPassages(content, [at])
  const [range] = passage!.ranges
  expect(passage!.text.slice(range!.start, range!.end)).toBe('Chang Kai-shek')
  expect(passage!.text).toMatch(/^By “bullying neighbors,”.*once again\.$/)
})

test('synonyms find the same paragraphs', () => {
  const { content } = paragraph('2.A2')
  expect(content).toContain('Sino-Russian')
  expect(content).toContain('Russo-Chinese')
})

test('Chinese names are indexed in both forms', () => {
  expect(paragraph('3.A1').content).toMatch(/习近平.*習近平/)
})

test('an exchange has its paragraphs as passages', () => {
  const exchange = paragraph('Exchange 8')
  const words = exchange.content.match(/\S+/g)!
  const places = words.flatMap((word, at) => (word === 'the' ? [at] : []))
  expect(readPassages(exchange.content, places).map(({ id }) => id)).toContain('q1')
  expect(wordsAt(exchange.content, places)[0]).toBe('the')
})

test('an entry is found by its transliterations', () => {
  const gloss = [...corpus!.glossary.values()].find(
    ({ transliteration }) => Object.keys(transliteration).length > 0,
  )!
  for (const name of Object.values(gloss.transliteration))
    expect(searchableNames(gloss)).toContain(name)
})
