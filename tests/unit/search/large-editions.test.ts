import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '#browser/search/answer.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { programFile } from '#search/engine-file.ts'
import type { IndexFiles } from '#search/pagefind-files.ts'
import { searchFiles } from '#search/search-files.ts'
import { frequentWord, largeEdition, rareWord } from './large-edition.ts'
import { searchCorpus } from './searching.ts'

const KB = 1024

/** The modules of this site that complete an answer, in bytes as sent. */
const modules = 21 * KB

/** How many results an answer shows. */
const shown = { interview: 12, apparatus: 3 }
/** An edition with more exchanges is searched in parts, and shows fewer results at first. */
const usualSize = 175
const shownInPart = { ...shown, interview: 6 }

/** What the first search of an edition of some size for a word requests and finds. */
async function firstSearch(corpus: Corpus, word: string, files: IndexFiles) {
  const { search, requests } = await searchCorpus(corpus, {
    shown: corpus.exchanges.length > usualSize ? shownInPart : shown,
    files,
  })
  const { answer, interview } = await search(word)
  const bytes = [...requests, programFile].map((path) => {
    const content = files.get(path)!
    // Hosts compress these; the other files are compressed already.
    return /\.js(?:on)?$/.test(path) ? brotliCompressSync(content).length : content.length
  })
  return {
    ...{ answer: answer!, interview },
    requests: [...requests],
    bytes: bytes.reduce((sum, one) => sum + one, modules),
  }
}

/** The addresses of the passages of an edition with a word. */
function passagesWith(corpus: Corpus, word: string): string[] {
  return corpus.exchanges.flatMap((exchange) =>
    Array.from(paragraphsOf([exchange]))
      .filter(({ paragraph }) => paragraph.words.text.includes(word))
      .map(({ paragraph }) => `${exchange.number}.${paragraph.id.toUpperCase()}`),
  )
}

test.each([
  ['a small edition', 14, 127, 15],
  ['an edition that is just in one part', 170, 144, 30],
])('the first search of %s loads little', async (_, size, kilobytes, requests) => {
  const corpus = largeEdition(size)
  const files = await searchFiles(corpus)
  if (size > 100) expect(files.size).toBeLessThan(size)
  for (const word of [frequentWord, rareWord]) {
    const first = await firstSearch(corpus, word, files)
    expect(first.bytes, word).toBeLessThan(kilobytes * KB)
    expect(first.requests.length, word).toBeLessThan(requests)
    expect(first.answer.isComplete).toBe(true)
  }
})

/** For a measurement of a larger edition: `LARGE_EDITION=10000`, which takes three minutes. */
const size = Number(process.env['LARGE_EDITION'] ?? 900)

describe(`an edition of ${size} exchanges, in several parts`, { timeout: size * 60 }, () => {
  const corpus = largeEdition(size)
  let files: IndexFiles
  beforeAll(async () => {
    files = await searchFiles(corpus)
  }, size * 60)
  const searched = () => searchCorpus(corpus, { shown: shownInPart, files })

  test.each([frequentWord, rareWord])('the first search for “%s” loads little', async (word) => {
    const { answer, requests, bytes, interview } = await firstSearch(corpus, word, files)
    expect(bytes).toBeLessThan(140 * KB)
    expect(requests.length).toBeLessThan(32)
    const parts = new Set(requests.flatMap((path) => /^parts\/\d+/.exec(path) ?? []))
    expect(parts.size).toBeLessThanOrEqual(2)
    expect(answer.isComplete).toBe(false)
    expect(answer.counts).toEqual({})
    expect(interview.length).toBeGreaterThan(0)
    for (const line of interview) expect(line).toContain(`[${word}]`)
  })

  test('there are fewer files than exchanges', () => {
    expect(files.size).toBeLessThan(size)
  })

  test('everything is found if it is wanted, and what was found before remains the beginning', async () => {
    const { find } = (await searched()).engine
    for (const word of [rareWord, `${frequentWord} ${rareWord}`, `"the ${frequentWord}"`]) {
      const kind = { kind: 'interview' }
      const first = await find([word], kind)
      const all = await find([word], kind, false, Infinity)
      expect(all.isComplete).toBe(true)
      const wanted = word.replaceAll('"', '').split(' ')
      const lists = wanted.map((one) => new Set(passagesWith(corpus, one)))
      const expected = [...lists[0]!].filter((id) => lists.every((list) => list.has(id)))
      expect(all.results.map(({ id }) => id).sort(), word).toEqual(expected.sort())
      expect(all.results.slice(0, first.results.length).map(({ id }) => id)).toEqual(
        first.results.map(({ id }) => id),
      )
      const inOrder = await find([word], kind, true, Infinity)
      expect(inOrder.results.map(({ order }) => order)).toEqual(
        inOrder.results.map(({ order }) => order).sort((a, b) => a - b),
      )
    }
  })

  test('further parts are searched for more results, which come after those before', async () => {
    const { search, requests } = await searched()
    const answerTo = async (query: string, wanted?: Record<string, number>) =>
      (await search(query, { wanted })).answer!
    const namesOf = ({ interview }: Answer) =>
      interview.map((one) => ('id' in one ? one.id : one.locator))
    for (const query of [rareWord, `${rareWord} ${frequentWord}`, `${rareWord} -${frequentWord}`]) {
      const first = await answerTo(query)
      expect(first.unfinished, query).toContain('interview')
      const loaded = requests.size
      expect(namesOf(await answerTo(query, { interview: first.interview.length }))).toEqual(
        namesOf(first),
      )
      expect(requests.size, `${query}: what was shown is restored from what is loaded`).toBe(loaded)
      const [wanted, other] = [rareWord, frequentWord].map((word) => passagesWith(corpus, word))
      const expected = wanted!.filter((id) =>
        query === rareWord ? true : other!.includes(id) !== query.includes('-'),
      )
      const some = Math.min(first.interview.length + 2, expected.length)
      const more = await answerTo(query, { interview: some })
      expect(more.interview.length).toBeGreaterThanOrEqual(some)
      expect(namesOf(more).slice(0, first.interview.length)).toEqual(namesOf(first))
      const all = await answerTo(query, { interview: 10_000 })
      expect(all.unfinished).not.toContain('interview')
      expect(namesOf(all).slice(0, more.interview.length)).toEqual(namesOf(more))
      expect(namesOf(all).sort(), query).toEqual(expected.sort())
    }
  })

  test('further entries are found too', async () => {
    const { search } = await searched()
    const first = (await search(frequentWord, { kind: 'glossary' })).answer!
    const all = (await search(frequentWord, { kind: 'glossary', wanted: { glossary: 10_000 } }))
      .answer!
    const [some, found] = [first, all].map(({ apparatus }) =>
      apparatus!.glossary.map(({ id }) => id),
    )
    expect(found!.length).toBe(Math.ceil(Math.floor(size / 5) / 3))
    expect(found!.slice(0, some!.length)).toEqual(some)
    expect(first.unfinished.includes('glossary')).toBe(some!.length < found!.length)
    expect(all.unfinished).not.toContain('glossary')
  })

  test('some of the words are sought where most of them are', async () => {
    const { search, requests } = await searched()
    const { answer } = await search(`${rareWord} xyzzy`)
    expect(answer).toMatchObject({ isPartial: true, isComplete: false })
    expect(answer!.interview.length).toBeGreaterThan(0)
    const parts = new Set([...requests].flatMap((path) => /^parts\/\d+/.exec(path) ?? []))
    expect(parts.size).toBeLessThanOrEqual(2)
  })

  test('results can be filtered and counted', async () => {
    const { find } = (await searched()).engine
    const all = await find([rareWord], { kind: 'interview' }, false, Infinity)
    const questions = await find([rareWord], { kind: 'interview', speaker: 'ida' }, false, Infinity)
    expect(questions.results.every(({ id }) => id.includes('Q'))).toBe(true)
    expect(all.counts?.['speaker']).toEqual({
      ida: questions.results.length,
      oskar: all.results.length - questions.results.length,
    })
  })

  test('another form of a word leads to the same parts', async () => {
    const { find } = (await searched()).engine
    const [all, other] = await Promise.all(
      [rareWord, `${rareWord}s`].map((word) =>
        find([word], { kind: 'interview' }, false, Infinity),
      ),
    )
    expect(other!.results.length).toBe(all!.results.length)
  })

  test('a word that is nowhere loads no part', async () => {
    const { search, requests } = await searched()
    expect((await search('xyzzy')).answer).toMatchObject({ interview: [], isComplete: true })
    expect([...requests].filter((path) => /^parts\/\d/.test(path))).toEqual([])
  })

  test('every place is found', async () => {
    const { findPlace } = (await searched()).engine
    for (const number of [1, Math.floor(size / 2), size]) {
      expect(await findPlace(`${number}.A2`)).toMatchObject({ place: `${number}.A2` })
      expect(await findPlace(`E${number}`)).toMatchObject({ about: { kind: 'exchange' } })
    }
    expect(await findPlace(`${size + 1}.A1`)).toBeUndefined()
  })

  test.each([
    ['the routes', (path: string) => path.startsWith('parts/routes/')],
    ['the contents of parts', (path: string) => path.endsWith('part.json')],
    ['records', (path: string) => /^parts\/\d+\/records/.test(path)],
  ])('missing files are an error, and found again: %s', async (_, isMissing) => {
    const { search, missing } = await searched()
    for (const path of files.keys()) if (isMissing(path)) missing.add(path)
    expect(missing.size).toBeGreaterThan(0)
    await expect(search(rareWord)).rejects.toThrow()
    missing.clear()
    expect((await search(rareWord)).interview.length).toBeGreaterThan(0)
  })
})
