import { expect, test } from 'vitest'
import { datesSchema, firstDay, formatDates, lastDay, readDates } from '#model/date.ts'

test.each([
  ['1989', '1989'],
  ['2018-06', 'June 2018'],
  ['2018-06-12', '12 June 2018'],
  ['2009/2018', '2009–2018'],
  ['2018-06-09/2018-06-10', '9–10 June 2018'],
  ['2018-05-31/2018-06-01', '31 May – 1 June 2018'],
  ['2017-12-30/2018-01-17', '30 December 2017 – 17 January 2018'],
  ['2018-05/2018-06', 'May – June 2018'],
  ['2018-06/2018-06-12', 'June – 12 June 2018'],
  ['2018-06-05/2018-06', '5 June – June 2018'],
  ['1953/', 'since 1953'],
])('%s is printed as %s', (written, printed) => {
  expect(formatDates(readDates(written)!)).toBe(printed)
})

test('what goes on may be said otherwise', () => {
  expect(formatDates(readDates('1953-06-15/')!, 'born')).toBe('born 15 June 1953')
})

test.each([
  '',
  'June 2018',
  '2018-13',
  '2018-02-30',
  '18',
  '2018/2009',
  '1953//',
  '1/2/3',
  '2018-6-1',
])('%j is no date', (written) => {
  expect(readDates(written)).toBeUndefined()
  expect(datesSchema.safeParse(written).success).toBe(false)
})

test('a year that data takes for a number is a year', () => {
  expect(datesSchema.parse(1945)).toEqual({ from: { year: 1945 }, to: { year: 1945 } })
})

test('the days a date can mean can be compared', () => {
  expect(firstDay({ year: 2018 })).toBe('2018-01-01')
  expect(firstDay({ year: 2018, month: 6 })).toBe('2018-06-01')
  expect(lastDay({ year: 2018 })).toBe('2018-12-31')
  expect(lastDay({ year: 2018, month: 6, day: 12 })).toBe('2018-06-12')
})
