import { expect, test } from 'vitest'
import { separated } from '#model/separated.ts'
import { numberedTitle, printedNumber, shortTitleOf, titleParts } from '#model/titles.ts'

test('an exchange has its number before its title, the introduction has none', () => {
  expect(numberedTitle({ number: 5, title: 'Why now?' })).toBe('5. Why now?')
  expect(numberedTitle({ number: 0, title: 'Introduction' })).toBe('Introduction')
  expect([0, 1, 12].map(printedNumber)).toEqual([undefined, 1, 12])
})

test('a title is divided at its first colon', () => {
  expect(titleParts('An Exchange: On Bridges: Part 2')).toEqual({
    lead: 'An Exchange: ',
    main: 'On Bridges: Part 2',
  })
  expect(titleParts('一壶山水：与制茶人对谈')).toEqual({ lead: '一壶山水：', main: '与制茶人对谈' })
  expect(titleParts('Notes at 10:30')).toEqual({ lead: undefined, main: 'Notes at 10:30' })
})

test('the short title is the title if there is no other', () => {
  expect(shortTitleOf({ title: 'A Long Title', shortTitle: 'Short' })).toBe('Short')
  expect(shortTitleOf({ title: 'A Long Title' })).toBe('A Long Title')
})

test('a separator is between items only', () => {
  expect(separated([], ', ')).toEqual([])
  expect(separated(['a'], ', ')).toEqual(['a'])
  expect(separated(['a', 'b', 'c'], ', ')).toEqual(['a', ', ', 'b', ', ', 'c'])
})
