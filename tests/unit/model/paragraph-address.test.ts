import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errataSchema } from '#model/errata.ts'
import { exchangeSchema } from '#model/exchange.ts'
import {
  compareIds,
  formatAddress,
  formatId,
  parseAddress,
  parseId,
  type ParagraphAddress,
} from '#model/paragraph-address.ts'
import { searchesSchema } from '#model/searches.ts'
import { topicsSchema } from '#model/topic.ts'

const addresses: fc.Arbitrary<ParagraphAddress> = fc
  .record({
    exchange: fc.nat(),
    kind: fc.constantFrom('p', 'q', 'a'),
    number: fc.nat(),
    letter: fc.constantFrom('', 'a', 'b', 'z'),
  })
  .filter(({ number, letter }) => number > 0 || letter !== '')

test('a formatted address parses back to the same, in upper and lower case', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const written = formatAddress(address)
      expect(parseAddress(written)).toEqual(address)
      expect(parseAddress(written.toLowerCase())).toEqual(address)
      expect(written.endsWith(formatId(address).toUpperCase())).toBe(true)
    }),
  )
})

test('whatever is parsed as an address was written as it is formatted, but for the case', () => {
  const typed = fc.stringMatching(/^\d{0,2}\.?[pqabPQA]?\d{0,2}[a-zA-Z]?$/)
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      const address = parseAddress(text)
      if (address) expect(formatAddress(address)).toBe(text.toUpperCase())
    }),
  )
})

test('5.A3A is a paragraph of exchange 5, inserted after answer 3', () => {
  const place = { kind: 'a', number: 3, letter: 'a' }
  expect(parseAddress('5.A3A')).toEqual({ exchange: 5, ...place })
  expect(parseId('a3a')).toEqual(place)
  expect(parseAddress('0.P0B')).toEqual({ exchange: 0, kind: 'p', number: 0, letter: 'b' })
})

test.each(['', '5', '5.A', '5.A0', '5.A03', '05.A3', '5.B3', '5.A3AA', '5.A3.', ' 5.A3', '5.A3ſ'])(
  '%j is not an address',
  (text) => {
    expect(parseAddress(text)).toBeUndefined()
  },
)

test('ids sort in the order of the text', () => {
  const ids = ['p1', 'q1', 'q2', 'q10', 'a0a', 'a0b', 'a1', 'a1a', 'a2', 'a2b', 'a10']
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
      expect(shuffled.sort(compareIds)).toEqual(ids)
    }),
  )
})

test('ids are compared by kind, then number, then letter, and invalid ones come last', () => {
  const rank = (id: string) => {
    const parsed = parseId(id)
    if (!parsed) return '9'
    const { kind, number, letter } = parsed
    return `${'pqa'.indexOf(kind)} ${String(number).padStart(12, '0')} ${letter}`
  }
  const ids = fc.oneof(addresses.map(formatId), fc.constantFrom('', 'x1', 'a0', 'n-key'))
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      const [a, b] = [rank(one), rank(other)]
      expect(Math.sign(compareIds(one, other))).toBe(a < b ? -1 : Number(a > b))
    }),
  )
})

test('every data file accepts the same addresses and normalises them', () => {
  const topics = topicsSchema.parse({ a: { label: 'A', says: [{ at: '5.a3a', gist: 'So.' }] } })
  expect(topics['a']?.says[0]?.at).toBe('5.A3A')
  for (const written of ['5.A3A', '5.a3a', '0.P0A'])
    expect(searchesSchema.parse({ queries: [{ q: 'x', first: written }] }).queries[0]?.first).toBe(
      written.toUpperCase(),
    )
  expect(searchesSchema.safeParse({ queries: [{ q: 'x', first: '5.A0' }] }).success).toBe(false)
  const erratum = { key: 'a', date: '2026-01-02', version: '1', kind: 'words', text: 'x' }
  expect(errataSchema.parse([{ ...erratum, at: ['5.a3a'] }])[0]?.at).toEqual(['5.A3A'])
  const gone = { on: '2026-01-02', why: 'x' }
  const head = { number: 1, title: 'A', inserted: ['A3A'], withdrawn: { A4: gone } }
  expect(exchangeSchema.parse(head)).toMatchObject({ inserted: ['a3a'], withdrawn: { a4: gone } })
  expect(exchangeSchema.safeParse({ ...head, inserted: ['a3'] }).success).toBe(false)
})
