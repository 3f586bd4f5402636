import { expect, test } from 'vitest'
import { paragraphAt } from '#corpus/paragraph-at.ts'
import { discussionsOf } from '#corpus/topics.ts'
import { corpusOf, exchangeWith } from './small-corpus.ts'

const corpus = corpusOf([exchangeWith(1, 'One.', 'Two.'), exchangeWith(2, 'Three.')], [])

test('a paragraph is found by its address', () => {
  expect(paragraphAt(corpus, '1.A2')?.paragraph.words.text).toBe('Two.')
  expect(paragraphAt(corpus, '1.A3')).toBeUndefined()
  expect(paragraphAt(corpus, '3.A1')).toBeUndefined()
})

test('statements on a topic are in the order of the conversation, whatever the order of the data', () => {
  const says = [
    { at: '2.A1', gist: 'Third.' },
    { at: '1.A2', gist: 'Second.' },
    { at: '1.A1', gist: 'First.' },
    { at: '9.A1', gist: 'Nowhere.' },
  ]
  expect(
    discussionsOf(corpus, { says }).map(({ exchange, statements }) => [
      exchange.number,
      statements.map(({ gist }) => gist),
    ]),
  ).toEqual([
    [1, ['First.', 'Second.']],
    [2, ['Third.']],
  ])
})
