import { expect, test } from 'vitest'
import { arrowsIn, dirOf, directionOf, englishIn } from '#model/direction.ts'

test.each([
  ...[
    'ar',
    'ar-EG',
    'he',
    'iw',
    'fa',
    'ur',
    'yi',
    'ps',
    'ckb',
    'dv',
    'syr',
    'az-Arab',
    'ff-Adlm',
  ].map((lang) => [lang, 'rtl'] as const),
  ...[
    'en',
    'ru',
    'zh-Hant',
    'az',
    'ar-Latn',
    'he-Latn',
    'pa',
    'sd-Deva',
    'xx',
    'en-abcdefghij',
  ].map((lang) => [lang, 'ltr'] as const),
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction)
})

test('`dir` is set only where the direction differs from that around it', () => {
  expect([dirOf('ar'), dirOf('en'), dirOf('ar', 'fa'), dirOf('en', 'fa')]).toEqual([
    'rtl',
    undefined,
    undefined,
    'ltr',
  ])
  expect(englishIn('ru')).toEqual({})
  expect(englishIn('he')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(arrowsIn('en').back).toBe(arrowsIn('ar').forth)
})
