import { decode, encode } from 'cborg'
import { expect, test } from 'vitest'
import { buildIndex } from '#search/build-index.ts'
import { bundleOthers } from '#search/bundles.ts'
import { chunkWords } from '#search/chunk-words.ts'
import { readContent } from '#search/pagefind-files.ts'
import { searchRecords } from '#search/records.ts'
import { loadAnalyses } from '#search/stemmer-modules.ts'
import { readEdition } from '#reading/read-edition.ts'

test('the words of a chunk and their records are those that it has', async () => {
  const { corpus } = await readEdition('tests/editions/bells')
  const { spoken } = await loadAnalyses({ language: 'en' })
  const records = searchRecords(corpus!)
  const { indexed } = bundleOthers(
    [...records, { ...records[0]!, content: 'naïve 鐘 bell-tower' }],
    'one',
  )
  const { files, chunks } = await buildIndex(
    indexed,
    { analysis: spoken, engineLanguage: 'en' },
    true,
    400,
  )
  expect(chunks.length).toBeGreaterThan(3)
  for (const [, path] of chunks) {
    const content = readContent(files, path)
    const [words] = decode(content) as [[word: string, records: unknown[]][]]
    expect(chunkWords(content)).toEqual(words.map(([word, records]) => [word, records.length]))
  }
})

/** A chunk in which many records have a word, at many places. */
const large = [
  [
    ['bell', Array.from({ length: 300 }, (_, at) => [at, [1, 70_000, -25, -300], []]), []],
    ['鐘', [[0, [], [3]]], [['鐘', [[0, [2 ** 31], []]]]]],
  ],
]

test('chunks of any size are read', () => {
  expect(chunkWords(Buffer.from(encode(large)))).toEqual([
    ['bell', 300],
    ['鐘', 1],
  ])
})

test('what is no chunk is refused', () => {
  for (const [data, message] of [
    [{ words: [] }, 'type 5 instead of 4 at 0'],
    [[[[1, [], []]]], 'type 0 instead of 3 at 3'],
    [[[], 1, 2], '2 bytes after its words'],
    [[[['bell', 7, []]]], 'type 0 instead of 4'],
  ] as const)
    expect(() => chunkWords(Buffer.from(encode(data)))).toThrow(message)
  expect(() => chunkWords(Buffer.from([0x9f, 0xff]))).toThrow('a length of 31 at 0')
})
