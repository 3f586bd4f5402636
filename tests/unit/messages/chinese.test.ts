import { expect, test } from 'vitest'
import { zhHans } from '#messages/zh-Hans/catalogue.ts'

const { quote, search } = zhHans.browser
const upright = (words: string) => words

test('the line below a quotation in Chinese has the marks of titles, and the address after them', () => {
  const source = {
    speaker: '沈青梧',
    title: '《一壶山水》',
    publication: '虚构茶刊',
    date: '2019年6月',
    reference: '2.A1',
    url: 'https://example.org/#a1',
  }
  expect(quote.attribution(source, upright).join('')).toBe(
    '（沈青梧，《一壶山水》，《虚构茶刊》，2019年6月，2.A1）https://example.org/#a1',
  )
  const unknown = { speaker: undefined, publication: undefined, date: undefined, url: undefined }
  expect(quote.attribution({ ...source, ...unknown }, upright).join('')).toBe(
    '（《一壶山水》，2.A1）',
  )
})

test('the only mention is not counted', () => {
  expect([1, 2].map(search.showMentions)).toEqual([
    '标出本则问答中唯一的一处',
    '标出本则问答中的全部2处',
  ])
  expect([1, 2].map(zhHans.apparatus.concordance.uses)).toEqual([
    '提到一次。',
    '提到2次，按谈话顺序排列。',
  ])
})

test('nothing stands between Chinese and Latin letters or digits', () => {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect(zhHans)
  expect(texts.length).toBeGreaterThan(100)
  expect(
    texts.filter((text) => /\p{Script=Han} [\dA-Za-z]|[\dA-Za-z] \p{Script=Han}/u.test(text)),
  ).toEqual([])
  // Marks beside Chinese are full-width.
  expect(
    texts.filter((text) => /\p{Script=Han}[,.;:?!()]|[,;:?!(]\p{Script=Han}/u.test(text)),
  ).toEqual([])
})
