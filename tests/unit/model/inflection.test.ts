import { expect, test } from 'vitest'
import { englishForms, pluralOf } from '#model/inflection/english.ts'

test.each([
  ['sanction', 'sanctions'],
  ['policy', 'policies'],
  ['railway', 'railways'],
  ['box', 'boxes'],
  ['crush', 'crushes'],
  ['FTA', 'FTAs'],
  ['F-35', 'F-35s'],
])('the plural of %s is %s', (name, plural) => {
  expect(pluralOf(name)).toBe(plural)
})

test('a name has a plural and a possessive', () => {
  expect(englishForms('great power')).toEqual(['great power', 'great powers', 'great power’s'])
})

test.each(['China’s', '多极化', 'многополярность', 'why?'])('%s is not inflected', (name) => {
  expect(englishForms(name)).toEqual([name])
})
