import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { en } from '#messages/en/catalogue.ts'
import { readEdition } from '#reading/read-edition.ts'
import { readQuery } from '#search/query.ts'
import { speakerNames } from '#search/speaker-names.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'

vi.stubGlobal('document', { documentElement: { dataset: {} } })
const { plainTerms } = await import('#browser/search/first/plain-query.ts')
const { termsOf } = await import('#browser/search/query-terms.ts')

const wording = { ...en.browser.hits, ...en.browser.search }
const names = ['Brandt', 'Marsh']
const speakers = { brandt: ['Brandt', 'Anna Brandt'], marsh: ['Marsh'] }

/** A plain query is understood before the search has loaded as it is afterwards. The order of phrases of one word does not matter. */
function expectSame(query: string, own = names, all: Record<string, readonly string[]> = speakers) {
  const plain = plainTerms(query, own)
  if (!plain) return false
  const full = termsOf(readQuery(query, wording, all))
  expect({ ...plain, typed: plain.sought.length > 1 ? plain.typed : [] }, query).toEqual({
    ...full,
    typed: full.sought.length > 1 ? full.typed : [],
  })
  return true
}

test.each([
  'bell',
  'balance of power',
  'the end of history',
  'head-in-the-sand',
  'China’s alleged',
  'who said overtones',
  'of the',
  '“year and a day”',
  '和而不同',
  '和而不同 bells',
  'multi',
])('“%s” is plain, and read as the search itself reads it', (query) => {
  expect(expectSame(query)).toBe(true)
})

test.each([
  'bells -Finland',
  'Brandt: bells',
  'what does Brandt say about Finland',
  'Brandt bells',
  '5.A3',
  'exchange 7',
  '5a3',
  'what is the meaning of overtone',
  'what did WHO say',
  '"year and a day" bells',
  '',
  '…',
])('“%s” is left to the search itself', (query) => {
  expect(plainTerms(query, names)).toBeUndefined()
})

test('any words that are typed are read the same, or left to the search itself', () => {
  const word = fc.constantFrom(
    ...[
      'bell',
      'Bells',
      'of',
      'the',
      'who',
      'WHO',
      'said',
      'Brandt',
      'Marsh',
      'what',
      'is',
      'meaning',
    ],
    ...['U.S.', 'don’t', 'China’s', 'well-known', '2009', '7', 'exchange', '-', '"', '“', '”', ':'],
    ...['define', 'on', 'à', 'ﬁne', 'Ａ', '和而', '的', 'колокол', 'who’s', '-tin', "'", '…'],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      expectSame(words.join(' '))
    }),
    { numRuns: 3000 },
  )
})

test('so are the queries of all test editions', async () => {
  for (const folder of readdirSync('tests/editions').filter((name) => !name.includes('.'))) {
    const { corpus } = await readEdition(`tests/editions/${folder}`)
    if (!corpus) throw new Error(`Unexpected issues in ${folder}, expected an edition`)
    const { names } = textForFirstHits(corpus)
    for (const { q } of corpus.searches.queries) expectSame(q, names, speakerNames(corpus))
  }
})
