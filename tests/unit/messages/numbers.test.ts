import { expect, test } from 'vitest'
import { numbersIn } from '#messages/formats.ts'

test('a number chooses the form of a message and is written as in the language', () => {
  const { plural } = numbersIn<'one' | 'other'>('en-GB')
  const notes = (count: number) => plural(count, { one: '# note', other: '# notes' })
  expect([0, 1, 2, 5300].map(notes)).toEqual(['0 notes', '1 note', '2 notes', '5,300 notes'])
})

test('a language with more forms gets each of them', () => {
  const { plural } = numbersIn<'one' | 'few' | 'many' | 'other'>('ru')
  const forms = { one: '# сноска', few: '# сноски', many: '# сносок', other: '# сноски' }
  expect([1, 2, 5, 21].map((count) => plural(count, forms))).toEqual([
    '1 сноска',
    '2 сноски',
    '5 сносок',
    '21 сноска',
  ])
})
