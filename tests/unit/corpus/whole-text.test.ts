import { expect, test } from 'vitest'
import { idInWholeText, termsInWholeText } from '#corpus/whole-text.ts'
import type { Work } from '#model/work.ts'
import { corpusOf, exchangeWith, glossOf } from './small-corpus.ts'

const first = exchangeWith(1, 'A :term[yard]{#yard} and :cite[Lo]{#lo} on :note[bells]{#bells}.')
const second = exchangeWith(
  2,
  ':cite[Lo]{#lo locator="p. 2"}, :cite[Lo]{#lo}',
  'The :term[yard]{#yard}.',
)
first.notes = new Map([['bells', { kind: 'slip', children: [], line: 1 } as never]])
const work = { id: 'lo', type: 'book', title: 'Bells' } as Work
const corpus = {
  ...corpusOf(
    [first, second],
    [glossOf('yard', { label: 'Yard' }), glossOf('unused', { label: 'Axe' })],
  ),
  works: new Map([['lo', work]]),
}

test.each([
  ['/exchanges/exchange-2/', 'x2'],
  ['/exchanges/exchange-2/#a2', '2.a2'],
  ['/exchanges/exchange-1/#n-bells', '1.n-bells'],
  ['/glossary/yard/', 't-yard'],
  ['/bibliography/#lo', '1.c-lo'],
])('%s is on the page with the whole text', (path, id) => {
  expect(idInWholeText(corpus, path, undefined)).toBe(id)
})

test.each(['/glossary/unused/', '/bibliography/#none', '/exchanges/exchange-3/#a1', '/topics/x/'])(
  '%s is not',
  (path) => {
    expect(idInWholeText(corpus, path, second)).toBeUndefined()
  },
)

test('a work is looked for in the exchange of the link first', () => {
  expect(idInWholeText(corpus, '/bibliography/#lo', second)).toBe('2.c-lo')
  expect(idInWholeText(corpus, '/exchanges/exchange-1/#a1', second)).toBe('1.a1')
})

test('each term is there once, with all its places', () => {
  expect(termsInWholeText(corpus)).toEqual([
    { gloss: corpus.glossary.get('yard'), uses: ['1.a1', '2.a2'] },
  ])
})
