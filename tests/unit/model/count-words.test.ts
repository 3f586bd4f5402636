import { expect, test } from 'vitest'
import { countWords } from '#model/count-words.ts'

test.each([
  ['', 0],
  [' one  two\nthree ', 3],
  ['It’s 10:30, well-known.', 3],
  ['نبنيها لنعبر النهر', 3],
  ['我喜欢喝茶。', 3],
  ['水pH值是7.8 and so', 7],
])('%s has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})
