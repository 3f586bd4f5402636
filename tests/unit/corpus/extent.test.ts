import { expect, test } from 'vitest'
import { extentsOf } from '#corpus/extent.ts'
import { exchangeWith } from './small-corpus.ts'

test('an exchange takes the share of the whole that its words take, and begins where the one before ends', () => {
  const exchanges = [
    exchangeWith(0, 'One two three four.'),
    exchangeWith(1, 'One.', 'Two three four five.'),
    exchangeWith(2, 'One two three four five six seven.'),
  ]
  expect([...extentsOf(exchanges)]).toEqual([
    [0, { from: 0, to: 250 }],
    [1, { from: 250, to: 563 }],
    [2, { from: 563, to: 1000 }],
  ])
})
