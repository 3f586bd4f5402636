import { expect, test } from 'vitest'
import { addressesOf, currentAddress, fingerprintsOf } from '#corpus/addresses.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { corpusOf, exchangeWith, glossOf } from './small-corpus.ts'

const gone = { on: '2026-01-02', why: 'Gone.' }
const exchange = { ...exchangeWith(1, 'One.', 'Two.'), withdrawn: { a3: gone, q1: gone } }
const corpus = {
  ...corpusOf([exchange, exchangeWith(404, 'Four.')], [glossOf('silt', { label: 'Silt' })]),
  topics: { mud: { label: 'Mud', says: [] } },
  works: new Map([['ives', { id: 'ives', type: 'book', title: 'Silt' }]]),
}

test('an edition has the addresses of its pages, paragraphs, entries, topics and works', () => {
  const pages = addressesOf(corpus)
  const ids = ['a1', 'a2', 'a3', 'q1']
  expect(pages).toMatchObject({
    '/': [],
    '/search/': [],
    '/verify/': [],
    '/exchanges/exchange-1/': ids,
    '/embed/exchange-1/': ids,
    '/cite/exchange-1/': ids,
    '/1/': [],
    '/read/': ['1.a1', '1.a2', '1.a3', '1.q1', '404.a1'],
    '/questions/': ['1.q1'],
    '/glossary/silt/': [],
    '/topics/mud/': [],
    '/bibliography/': ['ives'],
    '/errata/': [],
  })
  // Hosts keep this path for their error page.
  expect(pages['/404/']).toBeUndefined()
})

test('a part that the edition lacks has no page, unless the page was published', () => {
  const bare = corpusOf([exchangeWith(1, 'One.')], [])
  const parts = ['/notes/', '/topics/', '/timeline/', '/glossary/', '/index/', '/bibliography/']
  const pagesOf = (one: typeof bare) =>
    Object.keys(addressesOf(one)).filter((path) => parts.includes(path))
  expect(pagesOf(bare)).toEqual([])
  const ledger = { ...bare.ledger, pages: { '/timeline/': [] } }
  expect(pagesOf({ ...bare, ledger })).toEqual(['/timeline/'])
  expect(pagesOf(corpus)).toEqual(['/topics/', '/glossary/', '/index/', '/bibliography/'])
})

test('a fingerprint stays the same for ever, in any form of the characters', () => {
  const of = (words: string) =>
    fingerprintsOf(corpusOf([exchangeWith(1, words)], []))['/exchanges/exchange-1/']
  expect(of('One.')).toEqual({ a1: '70277bfc409b' })
  expect(of('caf\u00e9')).toEqual(of('cafe\u0301'))
})

test.each([
  ['an address without a redirect', '/i/#x', '/i/#x'],
  ['a page', '/a/', '/c/'],
  ['a fragment of a page that moved twice', '/a/#x', '/c/#x'],
  ['a fragment that moved by itself', '/d/#x', '/d/#y'],
  ['a fragment that moved before its page', '/e/#x', '/f/#y'],
  ['a circle', '/g/', '/g/'],
])('%s leads to its current address', (_, from, to) => {
  const redirects = {
    ...{ '/a/': '/b/', '/b/': '/c/' },
    ...{ '/d/#x': '/d/#y', '/e/#x': '/e/#y', '/e/': '/f/', '/g/': '/h/', '/h/': '/g/' },
  }
  expect(currentAddress(from, redirects)).toBe(to)
})

test('recording adds what is new, and leaves what is recorded as it is', () => {
  const { ledger, added } = recordAddresses(corpus)
  expect(ledger.pages).toEqual(addressesOf(corpus))
  const count = Object.values(ledger.pages).reduce((sum, ids) => sum + 1 + ids.length, 0)
  expect(added).toBe(count)
  expect(ledger.numbers).toEqual({ '/exchanges/exchange-1/': 1, '/exchanges/exchange-404/': 404 })
  expect(recordAddresses({ ...corpus, ledger })).toEqual({ ledger, added: 0 })

  const changed = corpusOf([exchangeWith(1, 'Other.', 'Two.', 'Three.')], [])
  const again = recordAddresses({ ...changed, ledger })
  expect(again.added).toBe(0)
  expect(again.ledger.pages).toEqual(ledger.pages)
  expect(again.ledger.words['/exchanges/exchange-1/']).toMatchObject({
    ...ledger.words['/exchanges/exchange-1/'],
    a3: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
  })
})

test('the words and the number of an exchange that moved are recorded under its new address', () => {
  const { ledger } = recordAddresses(corpus)
  const moved = { ...exchange, slug: 'moved' }
  const redirects = { '/exchanges/exchange-1/': '/exchanges/moved/' }
  const { ledger: after } = recordAddresses({
    ...corpus,
    exchanges: [moved],
    ledger: { ...ledger, redirects },
  })
  expect(after.words['/exchanges/moved/']).toEqual(ledger.words['/exchanges/exchange-1/'])
  expect(after.words['/exchanges/exchange-1/']).toBeUndefined()
  expect(after.numbers).toEqual({ '/exchanges/moved/': 1, '/exchanges/exchange-404/': 404 })
})
