import { expect, test } from 'vitest'
import { excerptEnd } from '#browser/annotations/excerpt.ts'

const cut = (text: string, words: number) => text.slice(0, excerptEnd(text, words))

test('a long text is cut after a word', () => {
  const text = `One, “two” (three). ${'And more. '.repeat(20)}`
  expect(cut(text, 3)).toBe('One, “two” (three')
  expect(cut(text, 4)).toBe('One, “two” (three). And')
})

test('a text that is hardly longer stays whole', () => {
  const text = 'word '.repeat(72)
  expect(cut(text, 60)).toBe(text)
  expect(cut(`${text}word`, 60)).toBe('word '.repeat(60).trimEnd())
})

test('words are counted in scripts without spaces', () => {
  const text = '和而不同是中国的传统。'.repeat(20)
  const short = cut(text, 10)
  expect(short.length).toBeGreaterThan(8)
  expect(short.length).toBeLessThan(40)
  expect(text.startsWith(short)).toBe(true)
})

test('a text without words is no problem', () => {
  expect(cut('', 5)).toBe('')
  expect(cut('… —', 5)).toBe('… —')
})
