import { encode } from 'cborg'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { normalizeIndex } from '#search/normalize-index.ts'

const file = (data: unknown) =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)])))

/** An index with two filters, written in one order or the other, its files named by chance. */
function indexIn(order: 1 | -1, chance: string) {
  const kinds = [
    ['glossary', [1]],
    ['interview', [0]],
  ]
  const filters = [
    ['kind', `en_a${chance}`],
    ['speaker', `en_b${chance}`],
  ]
  const turned = <T>(list: T[]) => (order === 1 ? list : list.toReversed())
  return new Map([
    [`filter/en_a${chance}.pf_filter`, file(['kind', turned(kinds)])],
    [`filter/en_b${chance}.pf_filter`, file(['speaker', [['anna', [0]]]])],
    [`pagefind.en_${chance}.pf_meta`, file(['1.5.2', [], [], turned(filters), []])],
    [
      'pagefind-entry.json',
      Buffer.from(JSON.stringify({ languages: { en: { hash: `en_${chance}` } } })),
    ],
  ])
}

test('an index is the same whatever the order and the names of its filters', () => {
  const settled = normalizeIndex(indexIn(1, '123'))
  expect(normalizeIndex(indexIn(-1, '789'))).toEqual(settled)
  expect(settled.size).toBe(4)
})

test('an index in an unknown format is refused rather than corrupted', () => {
  const index = indexIn(1, '123')
  index.set('pagefind.en_123.pf_meta', new Uint8Array(gzipSync('something else')))
  expect(() => normalizeIndex(index)).toThrow('Unexpected pagefind.en_123.pf_meta')
})
