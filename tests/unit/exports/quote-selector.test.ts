import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '#exports/quote-selector.ts'

test('words that occur once are quoted with 32 characters on each side', () => {
  const text = `${'a '.repeat(30)}word${' b'.repeat(30)}`
  const { exact, prefix, suffix } = quoteOf(text, { start: 60, end: 64 }, [text])
  expect([exact, prefix.length, suffix.length]).toEqual(['word', 32, 32])
})

test('the context grows until no other place matches', () => {
  const same = 'the same words again and again and again, '
  const text = `${same}${same}${same}and then the end`
  const quote = quoteOf(text, { start: 84, end: 92 }, [text])
  expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2)
})

test('the paragraphs of the whole page count', () => {
  const [one, other] = ['He said so.', 'He said so. And left.']
  expect(quoteOf(other, { start: 3, end: 7 }, [one, other]).suffix).toBe(' so. And left.')
})

test('any words are found again, and no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = [
        0,
        ...Array.from(text).map((_, index, all) => all.slice(0, index + 1).join('').length),
      ]
      const [start, end] = [points[a % points.length]!, points[b % points.length]!].sort(
        (x, y) => x - y,
      ) as [number, number]
      const { prefix, exact, suffix } = quoteOf(text, { start, end }, [text])
      expect(text).toContain(prefix + exact + suffix)
      expect((prefix + exact + suffix).isWellFormed()).toBe(text.isWellFormed())
    }),
  )
})
