import { expect, test } from 'vitest'
import { usesIn } from '#search/uses-in.ts'
import { english } from './analyses.ts'

const text =
  'Spheres of influence: every sphere’s influence, a sphere of\ninfluence, an atmosphere. 和而不同.'
const found = (...forms: string[]) =>
  usesIn(text, forms, english).map(({ start, end }) => text.slice(start, end))

test('uses are found in any case and number, over a line’s end, as whole words', () => {
  expect(found('sphere of influence')).toEqual(['Spheres of influence', 'sphere of\ninfluence'])
  expect(found('sphere')).toEqual(['Spheres', 'sphere’s', 'sphere'])
  expect(found('和而不同')).toEqual(['和而不同'])
  expect(found('不同')).toEqual(['不同'])
})

test('of several forms the longest is taken; an empty one finds nothing', () => {
  expect(found('sphere', 'sphere of influence')[0]).toBe('Spheres of influence')
  expect(found('', '“”')).toEqual([])
})
