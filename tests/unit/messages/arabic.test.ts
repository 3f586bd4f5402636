import { expect, test } from 'vitest'
import { number } from '#messages/ar/numbers.ts'
import { quote } from '#messages/ar/browser/quote.ts'
import { reading } from '#messages/ar/reading.ts'

test('a counted noun has the number and the case that Arabic requires', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 103, 111].map(reading.titlePage.characters)).toEqual([
    'لا أحرف',
    'حرف واحد',
    'حرفان',
    '3 أحرف',
    '10 أحرف',
    '11 حرفًا',
    '99 حرفًا',
    '100 حرف',
    '103 أحرف',
    '111 حرفًا',
  ])
})

test('numbers have the digits of references', () => {
  expect(number(5300)).toBe('5,300')
})

test('a reference among Arabic words is isolated from them', () => {
  expect(quote.linkCopied('5.A3')).toBe('نُسخ رابط \u20685.A3\u2069')
})
