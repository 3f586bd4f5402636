import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryParts, readQuery } from '#search/query.ts'

test('quotation marks of any kind enclose a phrase', () => {
  for (const query of ['"peace treaty" Abe', '“peace treaty” Abe', '„peace treaty“ Abe']) {
    expect(queryParts(readQuery(query)), query).toEqual(['"peace treaty"', 'Abe'])
  }
})

test('a phrase without a closing mark is searched as words', () => {
  expect(queryParts(readQuery('"peace trea'))).toEqual(['peace trea'])
})

test('addresses are recognised as they are printed and as they are typed', () => {
  const places = ['5.A3', '5a3', '5.a3', '12 q1', 'exchange 7', 'Exchange 07', '#7']
  expect(places.map((place) => readQuery(place).place)).toEqual([
    '5.A3',
    '5.A3',
    '5.A3',
    '12.Q1',
    'E7',
    'E7',
    'E7',
  ])
  expect(readQuery('2018').place).toBeUndefined()
})

test('anything can be typed: the parsed query is short, well-formed and without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
      const { text, words, phrases } = readQuery(typed)
      expect(text.length).toBeLessThanOrEqual(200)
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/\p{Cc}|\p{Cf}|\p{Co}/u)
      expect(words.length + phrases.length).toBeLessThanOrEqual(16)
    }),
  )
})
