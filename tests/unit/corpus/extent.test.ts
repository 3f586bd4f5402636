import { expect, test } from 'vitest'
import { extentsOf, lengthOf, readingMinutes } from '#corpus/extent.ts'
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

test.each([
  ['en', 'One, two three’s four-five.', 4, 'words'],
  ['ru', 'Мост № 7 не любит.', 5, 'words'],
  ['zh-Hans', '云雾，很高。2018年用了Wi-Fi。', 9, 'characters'],
  ['ja', '春に来ました。カタカナ', 10, 'characters'],
] as const)(
  'a text in %s has its length in the unit of the language',
  (language, text, count, unit) => {
    expect(lengthOf([exchangeWith(1, text)], language)).toEqual({ count, unit })
  },
)

test('an exchange is read at the speed of its language, and takes at least a minute', () => {
  const words = exchangeWith(1, 'word '.repeat(1380))
  expect(readingMinutes([words], 'en')).toBe(6)
  expect(readingMinutes([words], 'ar')).toBe(10)
  expect(readingMinutes([exchangeWith(1, '茶'.repeat(1020))], 'zh-Hant')).toBe(4)
  expect(readingMinutes([exchangeWith(1, 'Word.')], 'ru')).toBe(1)
})
