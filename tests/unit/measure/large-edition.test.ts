import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { annotatedExchanges } from '#corpus/notes.ts'
import { readEdition } from '#reading/read-edition.ts'
import { largeEdition, sizesFor } from '../../measure/search/large-edition.ts'
import { queriesOf } from '../../measure/search/queries.ts'
import { temporaryFolder } from '../support.ts'

const planted = { frequent: ['zyx', 'yxz'], rare: ['qqueue', 'uueuq'] }

function options(exchanges: number) {
  return { exchanges, languages: { language: 'en', apparatus: 'en' }, ...planted }
}

async function readingOf(exchanges: number) {
  const folder = await temporaryFolder()
  for (const [path, text] of largeEdition(options(exchanges))) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  const { corpus, issues } = await readEdition(folder)
  if (!corpus) throw new Error('Unexpected edition, expected one that can be read')
  return { corpus, issues }
}

function textsOf({ exchanges }: Corpus): string[] {
  return Array.from(paragraphsOf(exchanges), ({ paragraph }) => paragraph.words.text)
}

const sizes = [1, 14, 31]

test.each(sizes)('an edition of %i exchanges can be read without a mistake', async (exchanges) => {
  const { corpus, issues } = await readingOf(exchanges)
  expect(issues).toEqual([])
  expect(new Set(corpus.exchanges.map(({ slug }) => slug)).size).toBe(exchanges)
  for (const exchange of corpus.exchanges)
    expect([3, 4]).toContain([...paragraphsOf([exchange])].length)
})

test.each(sizes)('%i exchanges have entries, notes and topics in the text', async (exchanges) => {
  const { corpus } = await readingOf(exchanges)
  const { entries, notes, topics } = sizesFor(exchanges)
  expect(corpus.glossary.size).toBe(entries)
  expect(annotatedExchanges(corpus).flatMap((one) => one.notes)).toHaveLength(notes)
  expect(Object.keys(corpus.topics)).toHaveLength(topics)
  const text = textsOf(corpus).join('\n')
  expect([...corpus.glossary.values()].filter(({ label }) => !text.includes(label))).toEqual([])
})

test.each(sizes)('of %i exchanges, one in the middle has the rare words', async (exchanges) => {
  const texts = textsOf((await readingOf(exchanges)).corpus)
  for (const word of planted.rare) {
    const places = [...texts.keys()].filter((index) => texts[index]!.includes(word))
    expect(places).toHaveLength(1)
    expect(Math.abs((places[0]! + 0.5) / texts.length - 0.5)).toBeLessThan(0.15)
  }
})

test('the frequent words are in one of a dozen paragraphs', async () => {
  const texts = textsOf((await readingOf(60)).corpus)
  for (const word of planted.frequent) {
    const share = texts.filter((text) => text.includes(word)).length / texts.length
    expect(share).toBeCloseTo(1 / 14, 2)
  }
})

test('the same options make the same files', () => {
  expect([...largeEdition(options(14))]).toEqual([...largeEdition(options(14))])
})

test('the queries of an edition are what it has most and what it has once', async () => {
  const { corpus } = await readingOf(30)
  const texts = textsOf(corpus)
  const places = (word: string) =>
    texts.flatMap((text, index) => (new RegExp(`\\b${word}\\b`).test(text) ? index : []))
  const { frequent, rare } = queriesOf(corpus)
  expect([frequent.length, rare.length]).toEqual([3, 3])
  for (const word of frequent) expect(places(word).length).toBeGreaterThan(10)
  for (const word of rare) {
    expect(places(word)).toHaveLength(1)
    expect(Math.abs(places(word)[0]! / texts.length - 0.5)).toBeLessThan(0.1)
  }
  expect(queriesOf(corpus, { frequent: 'given', rare: 'other' })).toEqual({
    frequent: ['given', ...frequent.slice(0, 2)],
    rare: ['other', ...rare.slice(0, 2)],
  })
})
