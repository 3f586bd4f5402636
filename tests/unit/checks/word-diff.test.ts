import { expect, test } from 'vitest'
import { wordDiff } from '#checks/word-diff.ts'

test('equal words have no difference', () => {
  expect(wordDiff('the same', 'the same')).toBeUndefined()
})

test('the first character that differs is found, and both sides are shown', () => {
  expect(wordDiff('one of Putin’s aids', "one of Putin's aids")).toEqual({
    at: 12,
    expected: 'one of Putin[’]s aids   (’ is U+2019)',
    found: "one of Putin[']s aids   (' is U+0027)",
  })
})

test('a space of another kind is named', () => {
  expect(wordDiff('a b', 'a\u00a0b')?.found).toContain('a space is U+00A0')
})

test('of a long paragraph only the surroundings are shown', () => {
  const long = 'word '.repeat(100)
  const diff = wordDiff(`${long}this ${long}`, `${long}that ${long}`)
  expect(diff?.expected.length).toBeLessThan(100)
  expect(diff?.expected).toMatch(/^….*\[this\].*…$/)
})

test.each([
  ['within a word', 'the cat sat', 'the car sat', 6],
  ['after the words of the other', 'so it', 'so it is', 5],
  ['before the end of the other', 'so it is', 'so it', 5],
  ['at the beginning', 'it is', 'at is', 0],
])('the place of the first difference is known %s', (_, expected, found, at) => {
  expect(wordDiff(expected, found)?.at).toBe(at)
})

test.each([40, 41])('of %i equal characters before and after, up to 40 are shown', (length) => {
  const before = `${'b'.repeat(length - 1)} `
  const after = ` ${'c'.repeat(length - 1)}`
  const isWhole = length === 40
  expect(wordDiff(`${before}x${after}`, `${before}y${after}`)?.found).toBe(
    isWhole ? `${before}[y]${after}` : `…${before.slice(-40)}[y]${after.slice(0, 40)}…`,
  )
})

test.each([80, 81])(
  'of %i equal characters between two differences, up to 80 are shown',
  (length) => {
    const between = ` ${'b'.repeat(length - 2)} `
    const shown = length === 80 ? between : `${between.slice(0, 40)} … ${between.slice(-40)}`
    expect(wordDiff(`x${between}x`, `y${between}z`)?.found).toBe(`[y]${shown}[z]`)
  },
)

test('every unusual character of a side is named, unless the other side already has it', () => {
  expect(wordDiff('a-b c-d', 'a–b c—d')?.found).toMatch(/ {3}\(– is U\+2013, — is U\+2014\)$/)
  expect(wordDiff('“so” it', '“no” it')?.found).toBe('“[no]” it')
})
