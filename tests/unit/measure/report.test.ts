import { expect, test } from 'vitest'
import { median, table } from '../../measure/search/report.ts'

test('the median is a value that was measured', () => {
  expect(median([30, 10, 20])).toBe(20)
  expect(median([40, 10, 30, 20])).toBe(20)
  expect(() => median([])).toThrow()
})

test('a table has the median of each stage, and the range of its times', () => {
  const cost = (ms: number, copied = 0) => ({ ms, bytes: ms * 100, requests: 3, copied })
  const measured = [
    { first: cost(250, 1), complete: cost(900) },
    { first: cost(200, 1), complete: cost(800) },
    { first: cost(300, 1), complete: cost(1000) },
  ]
  const lines = table([{ name: 'a search', measured }]).split('\n')
  const cells = lines.map((line) => line.trim().split(/ {2,}/))
  expect(cells[0]).toEqual(['first, ms', 'kB', 'requests', 'complete, ms', 'kB', 'requests'])
  expect(cells[1]).toEqual([
    'a search',
    '250 (200–300)',
    '25.0',
    '3 (1)',
    '900 (800–1000)',
    '90.0',
    '3',
  ])
  expect(lines.slice(2)).toEqual([''])
})
