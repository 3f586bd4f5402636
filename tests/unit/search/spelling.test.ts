import { expect, test } from 'vitest'
import { isFormOf, closestSpelling, baseForm } from '#search/spelling.ts'
import { english } from './analyses.ts'

const known = ['Brzezinski', 'Kissinger', 'Fukuyama', 'Lavrov', 'laws', 'trade']

test('a misspelt name is corrected to the closest one', () => {
  const typed = ['Brezinski', 'Kisinger', 'Fukyama', 'Lavrow', 'lavrof']
  expect(typed.map((word) => closestSpelling(word, known))).toEqual([
    'Brzezinski',
    'Kissinger',
    'Fukuyama',
    'Lavrov',
    'Lavrov',
  ])
})

test('a word that is close to no name is not corrected', () => {
  for (const word of ['xyzzyplugh', 'law', 'elephant'])
    expect(closestSpelling(word, known)).toBe(undefined)
})

test('an inflected name has the name as its base form', () => {
  const names = ['multipolarity', 'многополярность', 'шанхайская организация']
  for (const form of ['многополярности', 'многополярностью'])
    expect(baseForm(form, names)).toBe('многополярность')
  for (const word of ['многополярность', 'multipolarities', 'политика'])
    expect(baseForm(word, names)).toBe(undefined)
})

test('a word with the same beginning is not always a form of another', () => {
  expect(isFormOf('Kissinger’s', 'kissinger', english)).toBe(true)
  expect(isFormOf('multipolar', 'multipolarity', english)).toBe(true)
  expect(isFormOf('“multipolarity,”', 'multip', english)).toBe(true)
  expect(isFormOf('Russia-China', 'russia–china', english)).toBe(true)
  expect(isFormOf('K.', 'Kisinger', english)).toBe(false)
  expect(isFormOf('late', 'Lavrow', english)).toBe(false)
})
