import { expect, test } from 'vitest'
import { explanationsOf } from '#search/explanations.ts'

const note = (locator: string, words: string) => ({
  about: { kind: 'note' as const, title: '1. A title', words },
  locator,
})
const entry = (title: string, ...usedIn: string[]) => ({
  about: { kind: 'glossary' as const, title, usedIn },
  locator: 'Person',
})
const chosen = (passages: string[], results: Parameters<typeof explanationsOf>[1]) =>
  Object.fromEntries(
    [...explanationsOf(passages, results)].map(([place, { about }]) => [
      place,
      about.words ?? about.title,
    ]),
  )

test('a note stands below its passage, an entry below the first passage that uses it', () => {
  const results = [
    entry('Ode', '9.A9', '1.A2', '1.A1'),
    note('1.Q1', 'bronze'),
    note('7.A1', 'far'),
  ]
  expect(chosen(['1.Q1', '1.A1', '1.A2'], results)).toEqual({ '1.Q1': 'bronze', '1.A1': 'Ode' })
})

test('a passage has one explanation: the first note, otherwise the first entry', () => {
  const results = [entry('Ode', '1.A1'), entry('Tin', '1.A1'), note('1.A1', 'a'), note('1.A1', 'b')]
  expect(chosen(['1.A1'], results)).toEqual({ '1.A1': 'a' })
  expect(chosen(['1.A1'], results.slice(0, 2))).toEqual({ '1.A1': 'Ode' })
})

test('an entry explains one passage only, and leaves it to a note', () => {
  const results = [entry('Ode', '1.A1', '1.A2'), note('1.A1', 'a')]
  expect(chosen(['1.A1', '1.A2', '1.A3'], results)).toEqual({ '1.A1': 'a', '1.A2': 'Ode' })
})

test('works, and records without a place, explain nothing', () => {
  const work = { about: { kind: 'work' as const, title: 'Ode 2018' }, locator: '' }
  const account = { about: { kind: 'note' as const, title: '1. A title' }, locator: 'Exchange 1' }
  const old = { about: { kind: 'glossary' as const, title: 'Ode' }, locator: 'Person' }
  expect(chosen(['', '1.A1'], [work, account, old])).toEqual({})
})
