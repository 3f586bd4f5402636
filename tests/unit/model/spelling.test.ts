import { expect, test } from 'vitest'
import { isTypo, misspelt, nearest } from '#model/spelling.ts'

const known = ['term', 'cite', 'note']

test('a name one typo away is misspelt', () => {
  expect(
    ['trem', 'ter', 'terms', 'turm', 'Term', 'cites', 'ntoe'].map((name) => misspelt(name, known)),
  ).toEqual(['term', 'term', 'term', 'term', 'term', 'cite', 'note'])
})

test('a name further away, or right, is not', () => {
  expect(['term', 'tree', 'smile', '30', 'b'].map((name) => misspelt(name, known))).toEqual(
    Array(5).fill(undefined),
  )
})

test('two words that differ by one typo', () => {
  for (const typo of ['lukni', 'lukim', 'luki', 'lukinn'])
    expect(isTypo(typo, 'lukin'), typo).toBe(true)
  for (const other of ['lukin', 'lunkni', 'rozman'])
    expect(isTypo(other, 'lukin'), other).toBe(false)
})

test('the nearest key is named if it is near enough to be meant', () => {
  expect(nearest('multipolarty', ['multipolarity', 'bipolarity'])).toBe('multipolarity')
  expect(nearest('surkov', ['surkov-2018', 'lukin-2018'])).toBeUndefined()
  expect(nearest('brsci', ['brics', 'bri'])).toBe('brics')
  expect(nearest('zebra', ['brics', 'bri'])).toBeUndefined()
  expect(nearest('fr', ['en', 'ar'])).toBeUndefined()
})
