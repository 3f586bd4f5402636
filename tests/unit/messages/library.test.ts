import { expect, test } from 'vitest'
import { library as ar } from '#messages/ar/library.ts'
import { library as de } from '#messages/de/library.ts'
import { library as en } from '#messages/en/library.ts'
import { library as ru } from '#messages/ru/library.ts'
import { library as zhHans } from '#messages/zh-Hans/library.ts'

const counts = [1, 2, 5, 21]

test('interviews and people are counted in the forms of each language', () => {
  expect(counts.map(en.interviews)).toEqual([
    '1 interview',
    '2 interviews',
    '5 interviews',
    '21 interviews',
  ])
  expect([1, 2].map(de.people)).toEqual(['1\u00a0Person', '2\u00a0Personen'])
  expect(counts.map(ru.people)).toEqual([
    '1\u00a0участник',
    '2\u00a0участника',
    '5\u00a0участников',
    '21\u00a0участник',
  ])
  expect(counts.map(ru.peoplePage.answersIn)).toEqual(
    counts.map((count) => `отвечает в\u00a0${count}\u00a0интервью`),
  )
  expect([1, 2, 5, 11].map(ar.interviews)).toEqual(['حوار واحد', 'حواران', '5 حوارات', '11 حوارًا'])
  expect(zhHans.interviews(3)).toBe('3篇访谈')
})

test('after an Arabic preposition, two interviews are in the genitive', () => {
  expect([1, 2, 3].map(ar.peoplePage.answersIn)).toEqual([
    'الأجوبة في حوار واحد',
    'الأجوبة في حوارين',
    'الأجوبة في 3 حوارات',
  ])
})
