import { expect, test } from 'vitest'
import { daysOf, publishedOn } from '#model/day-of-work.ts'

const work = { id: 'a', type: 'book', title: 'A' }
const parts = (...dates: (number | string)[][]) => ({ 'date-parts': dates })

test('a work was said on the day of the speech, or of the first edition, and published later', () => {
  const speech = { ...work, issued: parts([2020]), 'event-date': parts([2017, 5, 14]) }
  expect(daysOf(speech)).toEqual({ first: '2017-05-14', last: '2017-05-14' })
  expect(publishedOn(speech)).toEqual({ first: '2020-01-01', last: '2020-12-31' })
  expect(daysOf({ ...work, issued: parts([2019]), 'original-date': parts([1947]) })?.last).toBe(
    '1947-12-31',
  )
})

test('a date may be a span, in strings, in words or missing', () => {
  expect(daysOf({ ...work, issued: parts(['2017', '1'], [2018, 2]) })).toEqual({
    first: '2017-01-01',
    last: '2018-02-31',
  })
  expect(daysOf({ ...work, issued: { literal: 'spring 2018' } })).toBeUndefined()
  expect(daysOf(work)).toBeUndefined()
})
