import { expect, test } from 'vitest'
import { inMarks, quotationMarks, titleMarks } from '#model/quotation-marks.ts'

test.each([
  ['en', '“”', '‘’'],
  ['en-XA', '“”', '‘’'],
  ['ru', '«»', '„“'],
  ['uk', '«»', '„“'],
  ['de', '„“', '‚‘'],
  ['de-CH', '„“', '‚‘'],
  ['fr', '«\u202f\u202f»', '«»'],
  ['fr-CH', '«»', '‹›'],
  ['pt', '“”', '‘’'],
  ['pt-PT', '«»', '“”'],
  ['sr-Latn', '„”', '’’'],
  ['zh-Hans', '“”', '‘’'],
  ['zh-CN', '“”', '‘’'],
  ['zh-Hant', '「」', '『』'],
  ['zh-TW', '「」', '『』'],
  ['ja', '「」', '『』'],
  ['ar', '«»', '“”'],
  ['tlh', '“”', '‘’'],
])('quotations in %s', (tag, outer, inner) => {
  const { open, close, innerOpen, innerClose } = quotationMarks(tag)
  expect([open + close, innerOpen + innerClose]).toEqual([outer, inner])
})

test('a title with marks inside', () => {
  expect(inMarks('The “threat”', titleMarks('en'))).toBe('“The ‘threat’”')
  expect(inMarks('«Мост»: беседа', titleMarks('ru'))).toBe('«„Мост“: беседа»')
  expect(inMarks('评《论语》：“仁”', titleMarks('zh-Hans'))).toBe('《评〈论语〉：“仁”》')
})
