import { expect, test } from 'vitest'
import { clockOf, printedTime, secondsOf } from '#model/time.ts'

test.each([
  ['00:49', 49],
  ['12:03', 723],
  ['75:00', 4500],
  ['1:02:03', 3723],
  ['00:12:03.5', 723.5],
  ['00:12:03,480', 723.48],
])('%s is %s seconds', (time, seconds) => {
  expect(secondsOf(time)).toBe(seconds)
})

test.each(['', '12', '12:3', '12:60', '1:75:00', '12.03', 'soon'])('%s is no time', (text) => {
  expect(secondsOf(text)).toBeUndefined()
})

test('times are printed to the second, without leading zeros', () => {
  expect(['00:00', '00:12:03.480', '01:02:03'].map(printedTime)).toEqual([
    '0:00',
    '12:03',
    '1:02:03',
  ])
  expect(clockOf(3600)).toBe('1:00:00')
})
