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
