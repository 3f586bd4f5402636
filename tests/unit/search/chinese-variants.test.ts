import { expect, test } from 'vitest'
import { chineseVariants } from '#search/chinese-variants.ts'

test('characters that a text has only in another form are listed with it', () => {
  const pairs = chineseVariants(['云雾，港口。'], [])
  expect(pairs).toContain('雲云')
  expect(pairs).toContain('霧雾')
  expect(pairs).not.toContain('港')
  expect(chineseVariants([], ['臺灣'])).toContain('台臺')
})

test('a character that the text has stays, even if it has the other form as well', () => {
  expect(chineseVariants(['云雲'], [])).not.toMatch(/雲云|云雲/)
})

test('the form that the interview has comes before that of the apparatus', () => {
  expect(chineseVariants(['云'], ['雲'])).toMatch(/^雲云$/)
  expect(chineseVariants(['港'], ['雲'])).toMatch(/^云雲$/)
})

test('a text without Chinese characters has none', () => {
  expect(chineseVariants(['Tea'], ['ちゃ'])).toBe('')
})
