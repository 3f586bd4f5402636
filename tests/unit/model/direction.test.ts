import { expect, test } from 'vitest'
import { pageArrows, dirAttribute, directionOf, englishAttributes } from '#model/direction.ts'

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
  expect([
    dirAttribute('ar'),
    dirAttribute('en'),
    dirAttribute('ar', 'fa'),
    dirAttribute('en', 'fa'),
  ]).toEqual(['rtl', undefined, undefined, 'ltr'])
  expect(englishAttributes('ru')).toEqual({})
  expect(englishAttributes('he')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(pageArrows('en').back).toBe(pageArrows('ar').forward)
})
