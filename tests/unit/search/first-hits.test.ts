import { expect, test, vi } from 'vitest'

vi.mock('virtual:first-language', () => ({ language: 'en', stem: undefined }))
vi.mock('virtual:interview-text', () => ({ text: {} }))
vi.stubGlobal('document', { documentElement: { dataset: { base: '/' } } })
vi.stubGlobal('location', new URL('http://localhost/'))
const { findFirstHits } = await import('#browser/search/first/first-hits.ts')
const { plainTerms } = await import('#browser/search/first/plain-query.ts')

/** What is found in some paragraphs, `1.A1` and so on, with the words that are marked. */
function found(query: string, texts: readonly string[], isWhole = true) {
  const list = texts.map((text, index) => ({
    href: `/exchanges/one/#a${index + 1}`,
    locator: `1.A${index + 1}`,
    speaker: [index % 2 === 0 ? 'ida' : 'oskar', ''] as const,
    title: '1. One',
    text,
  }))
  const terms = plainTerms(query, [])
  if (!terms) return []
  return findFirstHits({ isWhole, names: [], stem: undefined, list }, terms).map(
    ({ locator, text, ranges }) =>
      `${locator}: ${ranges.map(({ start, end }) => text.slice(start, end)).join('|')}`,
  )
}

const bells = [
  'They cast bells of iron, and the iron bell cracked.',
  'An iron bell is cheap.',
  'Bells of iron are cheap and a bell of bronze is not.',
  'Bronze rings; irons rust.',
]

test('the whole phrase comes first, then all words as typed, then forms of them', () => {
  const places = (query: string) => found(query, bells).map((line) => line.slice(0, 4))
  expect(places('iron bell')).toEqual(['1.A1', '1.A2', '1.A3'])
  expect(places('bell of bronze')).toEqual(['1.A3'])
  expect(places('cheap iron')).toEqual(['1.A2', '1.A3'])
  expect(places('rusts rings')).toEqual(['1.A4'])
})

test('within a class the passage with more uses for its length comes first, then the earlier one', () => {
  const texts = ['Tin and lead and zinc.', 'Tin is tin.', 'Tin and iron and zinc.']
  expect(found('tin', texts)).toEqual(['1.A2: Tin|tin', '1.A1: Tin', '1.A3: Tin'])
})

test('the beginning of a word is found while it is typed, and other forms of it', () => {
  expect(found('bro', bells)).toEqual(['1.A4: Bronze', '1.A3: bronze'])
  expect(found('bells', bells)).toContain('1.A2: bell')
  expect(found('a', ['Iron.', 'As iron.'])).toEqual([])
})

test('a phrase in quotation marks is found only as it is', () => {
  expect(found('“iron bell”', bells)).toEqual(['1.A2: iron bell', '1.A1: iron bell'])
  expect(found('"iron bells"', bells)).toEqual([])
})

test('words are the same with and without hyphens, apostrophes and capitals', () => {
  expect(found('well known', ['A well-known founder.'])).toEqual(['1.A1: well|known|well-known'])
  expect(found('founder', ['The founder’s mould.'])).toEqual(['1.A1: founder’s'])
  expect(found('founder’s', ['A FOUNDER.'])).toEqual(['1.A1: FOUNDER'])
  expect(found('和而不同', ['他说和而不同。', '不同而和'])).toEqual(['1.A1: 和而不同'])
})

test('of a part of the interview only whole phrases are shown: others may have to follow unknown passages', () => {
  expect(found('iron bell', bells, false)).toEqual(
    found('iron bell', bells).filter((line) => /1\.A[12]/.test(line)),
  )
  expect(found('bro', bells, false)).toEqual([])
})

test('without a word nothing is found', () => {
  for (const query of ['', '…', '([{*', '""']) expect(found(query, bells)).toEqual([])
})
