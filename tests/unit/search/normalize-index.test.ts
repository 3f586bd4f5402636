import { encode } from 'cborg'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { normalizeIndex } from '#search/normalize-index.ts'
import { decodeFile, knownVersions } from '#search/pagefind-files.ts'

const ids = new Map([['page', '1.A1.0']])

const file = (data: unknown) =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)])))

/** An index with two filters in one order or the other, whose file names have random parts. */
function indexIn(order: 1 | -1, random: string) {
  const kinds = [
    ['glossary', [1]],
    ['interview', [0]],
  ]
  const filters = [
    ['kind', `en_a${random}`],
    ['speaker', `en_b${random}`],
  ]
  const ordered = <T>(list: T[]) => (order === 1 ? list : list.toReversed())
  return new Map([
    [`filter/en_a${random}.pf_filter`, file(['kind', ordered(kinds)])],
    [`filter/en_b${random}.pf_filter`, file(['speaker', [['anna', [0]]]])],
    [
      `pagefind.en_${random}.pf_meta`,
      file([knownVersions[0], [['page', 7]], [], ordered(filters), []]),
    ],
    [
      'pagefind-entry.json',
      Buffer.from(JSON.stringify({ languages: { en: { hash: `en_${random}` } } })),
    ],
  ])
}

test('an index is the same whatever the order and the names of its filters', () => {
  const normalized = normalizeIndex(indexIn(1, '123'), ids)
  expect(normalizeIndex(indexIn(-1, '789'), ids)).toEqual(normalized)
  expect(normalized.size).toBe(4)
})

test('the pages of an index get the ids of records, and none is left with another', () => {
  const index = normalizeIndex(indexIn(1, '123'), ids)
  const [meta] = [...index.keys()].filter((path) => path.endsWith('.pf_meta'))
  expect((decodeFile(index, meta!) as unknown[])[1]).toEqual([['1.A1.0', 7]])
  expect(() => normalizeIndex(indexIn(1, '123'), new Map())).toThrow('Unexpected page')
})

test('an index in an unknown format is refused rather than corrupted', () => {
  const index = indexIn(1, '123')
  index.set('pagefind.en_123.pf_meta', new Uint8Array(gzipSync('something else')))
  expect(() => normalizeIndex(index, ids)).toThrow('Unexpected pagefind.en_123.pf_meta')
})

test('the installed version of Pagefind is one whose file format is known', async () => {
  const { version } = JSON.parse(await readFile('node_modules/pagefind/package.json', 'utf8')) as {
    version: string
  }
  expect(
    knownVersions,
    `Pagefind ${version} is installed, and its private file format may have changed. Compare its files with what ` +
      '`normalize-index.ts` and `build-index.ts` expect, then add the version to `pagefind-files.ts`.',
  ).toContain(version)
})
