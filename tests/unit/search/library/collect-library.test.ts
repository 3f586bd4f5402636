import { expect, test } from 'vitest'
import { collectLibrary } from '#search/library/collect-library.ts'
import { groupKey } from '#search/library/group-key.ts'
import type { SearchedInterview } from '#search/library/searched-interview.ts'
import type {
  CatalogueEntry,
  LibraryFilters,
  LibraryManifest,
  RouteLine,
} from '#search/library/library-files.ts'

/** An interview that has a number of words, and one that all have. */
function interview(number: number, language = 'en', words = 20): SearchedInterview {
  const counts = Array.from({ length: words }, (_, at): [string, number, number] => [
    `word${(number * 7 + at) % 1000}`,
    1,
    0,
  ])
  return {
    folder: `talk-${number}`,
    entry: {
      ...{ title: `Talk ${number}`, year: 1990 + (number % 30), language, engine: 'en' },
      speakers: [
        ['asker', 'Ida Asker'],
        ['other', `Person ${number}`],
      ],
    },
    topics: [[`topic-${number % 3}`, `Topic ${number % 3}`]],
    passages: words,
    words: [{ languages: [language], engine: 'en', counts: [...counts, ['common', 3, 1]] }],
    engine: { language: 'en', files: [['pagefind.js', new Uint8Array([1])]] },
  }
}

function filesOf(interviews: readonly SearchedInterview[]) {
  const collector = collectLibrary()
  for (const one of interviews) collector.add(one)
  const files = collector.files()
  const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)))
  return { files, read, manifest: read('library.json') as LibraryManifest }
}

test('every word of every interview is in the file of routes that its first words lead to', () => {
  const interviews = Array.from({ length: 300 }, (_, number) => interview(number, 'en', 60))
  const { read, manifest } = filesOf(interviews)
  const [group] = manifest.groups
  expect(group!.routes.length).toBeGreaterThan(2)
  for (const [number, one] of interviews.entries())
    for (const [word, passages, others] of one.words[0]!.counts) {
      const file = group!.routes.findLastIndex((first) => first <= word)
      const line = (read(`routes/0/${file}.json`) as RouteLine[]).find(([own]) => own === word)!
      const at = line.findIndex((value, index) => index % 3 === 1 && value === number)
      expect(line.slice(at, at + 3)).toEqual([number, passages, others])
    }
})

test('files of 300 interviews stay small: a search loads parts of the catalogue and of the routes', () => {
  const { files } = filesOf(Array.from({ length: 300 }, (_, number) => interview(number)))
  for (const [path, content] of files)
    if (path !== 'filters.json') expect(content.length, path).toBeLessThan(16_000)
  expect([...files.keys()].filter((path) => path.startsWith('interviews/'))).toHaveLength(8)
})

test('the catalogue has each interview at its number', () => {
  const { read, manifest } = filesOf(Array.from({ length: 50 }, (_, number) => interview(number)))
  expect(manifest.folders[45]).toBe('talk-45')
  expect((read('interviews/1.json') as CatalogueEntry[])[5]).toMatchObject({ title: 'Talk 45' })
})

test('filters have each value with its interviews, those that most have first', () => {
  const { read } = filesOf([interview(0), interview(1), interview(30)])
  const { speakers, topics, years } = read('filters.json') as LibraryFilters
  expect(speakers[0]).toEqual(['Ida Asker', [0, 1, 2]])
  expect(topics).toEqual([
    ['topic-0', 'Topic 0', [0, 2]],
    ['topic-1', 'Topic 1', [1]],
  ])
  expect(years).toEqual([
    [1991, [1]],
    [1990, [0, 2]],
  ])
})

test('words of different languages are in different groups, those of regions of one language are not', () => {
  const { manifest } = filesOf([interview(0), interview(1, 'en-GB'), interview(2, 'de')])
  expect(manifest.groups.map(({ languages }) => languages)).toEqual([['en'], ['de']])
  expect(groupKey(['zh-Hans'], 'unknown')).toBe(groupKey(['zh-Hant'], 'unknown'))
  expect(groupKey(['sr-Latn'], 'unknown')).not.toBe(groupKey(['sr-Cyrl'], 'unknown'))
})

test('an engine is there once for each language, and the same interviews give the same bytes', () => {
  const { files } = filesOf([interview(0), interview(1)])
  expect([...files.keys()].filter((path) => path.startsWith('engines/'))).toEqual([
    'engines/en/pagefind.js',
  ])
  expect(filesOf([interview(0), interview(1)]).files).toEqual(files)
})
