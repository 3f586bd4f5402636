import { expect, test, vi } from 'vitest'
import type { RouteLine } from '#search/library/library-files.ts'

vi.stubGlobal('document', { documentElement: { dataset: { base: '/', library: '' } } })
vi.stubGlobal('location', new URL('http://localhost/'))
vi.doMock('virtual:library-stemmers', () => ({ stemmers: {} }))
const { countedIn } = await import('#browser/search/library/find-interviews.ts')

const lines: RouteLine[] = [
  ['bell', 0, 4, 1, 2, 1, 0],
  ['bellow', 0, 2, 0, 3, 5, 0],
  ['bridges', 1, 3, 0],
]

const passages = (key: string, areForms = false) =>
  [...countedIn(lines, key, areForms)].map(([number, count]) => [number, count.passages])

test('an interview with the word counts those that begin with it, and one without it does not count', () => {
  expect(passages('bell')).toEqual([
    [0, 6],
    [2, 1],
  ])
  const counted = countedIn(lines, 'bell', false)
  expect(counted.get(0)!.isExact).toBe(false)
  expect(counted.get(2)!.isExact).toBe(true)
})

test('a word that is being typed leads to those that begin with it', () => {
  expect(passages('bel')).toEqual([
    [0, 6],
    [2, 1],
    [3, 5],
  ])
})

test('a form that is in no interview leads to the words that begin most like it', () => {
  expect(passages('bridging')).toEqual([[1, 3]])
  expect(passages('brick')).toEqual([])
})

test('words as they are written are forms of one another if they differ in their endings', () => {
  expect(passages('bridge', true)).toEqual([[1, 3]])
  expect(passages('bridgeheads', true)).toEqual([])
})
