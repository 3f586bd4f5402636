import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Corpus } from '#corpus/corpus.ts'
import { paragraphsOf } from '#corpus/corpus.ts'
import { readQuery } from '#search/query.ts'
import { corpusOf, libraryFiles, openLibrary } from './searched-library.ts'

const names = ['bells', 'panel', 'russian', 'arabic', 'chinese', 'bilingual']
const corpora = new Map<string, Corpus>()
let files: Map<string, Uint8Array>

beforeAll(async () => {
  for (const name of names) corpora.set(name, await corpusOf(name))
  files = await libraryFiles(corpora)
}, 120_000)

afterAll(() => vi.resetModules())

/** The interviews in which a query is found, with the number of passages that the routes have. */
async function found(query: string) {
  const library = await openLibrary(corpora, files)
  const { interviews, hasAll } = await library.findInterviews(readQuery(query))
  return {
    ...library,
    hasAll,
    interviews,
    folders: interviews.map(({ number }) => names[number]),
  }
}

describe('the interviews with a word', () => {
  test.each([
    ['wall', ['panel', 'bells']],
    ['walls', ['panel', 'bells']],
    ['glassmaker', ['bilingual']],
    ['мостам', ['russian']],
    ['炒茶', ['chinese']],
    ['المراكب', ['arabic']],
  ])('%s is in %s', async (word, expected) => {
    expect((await found(word)).folders).toEqual(expected)
  })

  test('are found without an index', async () => {
    const { requests } = await found('wall')
    expect([...requests].filter((path) => !path.startsWith('pagefind/'))).toEqual([])
  })

  test('are those of which a search finds something, for every word of two interviews', async () => {
    const { findInterviews, editionAt, answers } = await openLibrary(corpora, files)
    for (const name of ['panel', 'russian']) {
      const number = names.indexOf(name)
      const edition = await editionAt(number)
      const texts = Array.from(
        paragraphsOf(corpora.get(name)!.exchanges),
        ({ paragraph }) => paragraph.words.text,
      )
      const words = new Set(
        texts
          .join(' ')
          .match(/[\p{L}]{5,}/gu)!
          .slice(0, 60),
      )
      for (const word of words) {
        const { interviews } = await findInterviews(readQuery(word))
        const own = interviews.find((one) => one.number === number)
        let count = 0
        for await (const answer of answers(edition, { q: word }, new AbortController().signal))
          count = answer.interview.length
        expect(own, word).toBeDefined()
        if (own!.isExact) expect(own!.passages, word).toBe(count)
        else expect(own!.passages, word).toBeGreaterThanOrEqual(count)
      }
    }
  })
})

test('a name of a speaker, a word of a title and a topic lead to the interview', async () => {
  expect((await found('Okafor concrete')).folders).toEqual(['panel'])
  expect((await found('Founding Bells')).folders[0]).toBe('bells')
})

test('a word of the interface is in no route, and neither is one that nobody says', async () => {
  expect(await found('xyzzyx')).toMatchObject({ folders: [], hasAll: false })
})

test('if no interview has all words, those that have most come first', async () => {
  const { folders, hasAll } = await found('wall glassmaker')
  expect(hasAll).toBe(false)
  expect(new Set(folders)).toEqual(new Set(['panel', 'bells', 'bilingual']))
})

test('stemmers are loaded only for words in their scripts', async () => {
  expect([...(await found('wall')).stemmersLoaded]).toEqual([])
  expect([...(await found('мосты')).stemmersLoaded]).toEqual(['ru'])
  expect([...(await found('المراكب')).stemmersLoaded]).toEqual(['ar'])
})

test('interviews can be chosen by folder, speaker, topic and year', async () => {
  const { chosenInterviews } = await openLibrary(corpora, files)
  const chosen = async (request: object) =>
    [...((await chosenInterviews({ q: '', ...request })) ?? names.keys())].map((one) => names[one])
  expect(await chosen({})).toEqual(names)
  expect(await chosen({ interview: 'panel' })).toEqual(['panel'])
  expect(await chosen({ interview: 'unknown' })).toEqual([undefined])
  expect(await chosen({ speaker: 'Ilse Brandt' })).toEqual(['bells'])
  expect(await chosen({ year: '2016' })).toEqual(['panel', 'bilingual'])
  expect(await chosen({ year: '2016', speaker: 'Thomas Gale' })).toEqual(['bilingual'])
  const [topic] = Object.keys(corpora.get('panel')!.topics)
  expect(await chosen({ topic })).toContain('panel')
  expect(await chosen({ topic: 'unknown' })).toEqual([])
})

test('a speaker has the key of each edition', async () => {
  const { keyOfSpeaker } = await openLibrary(corpora, files)
  expect(await keyOfSpeaker('Ruth Okafor', names.indexOf('panel'))).toBe('okafor')
  expect(await keyOfSpeaker('Ruth Okafor', names.indexOf('bells'))).toBeUndefined()
})
