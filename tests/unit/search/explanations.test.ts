import { expect, test } from 'vitest'
import { explanationsOf } from '#search/explanations.ts'

const result = (name: string, ...places: string[]) => ({ name, places })
const chosen = (passages: string[], results: ReturnType<typeof result>[]) =>
  Object.fromEntries(
    [...explanationsOf(passages, results)].map(([place, { name }]) => [place, name]),
  )

test('what explains a passage stands below the first that it belongs to', () => {
  const results = [result('bronze', '1.Q1'), result('far', '7.A1'), result('Ode', '1.A2', '1.A1')]
  expect(chosen(['1.Q1', '1.A1', '1.A2'], results)).toEqual({ '1.Q1': 'bronze', '1.A1': 'Ode' })
})

test('a passage has one explanation, the best', () => {
  expect(chosen(['1.A1'], [result('Ode', '1.A1'), result('Tin', '1.A1')])).toEqual({
    '1.A1': 'Ode',
  })
})

test('an explanation stands below one passage only, and leaves those that have one', () => {
  const results = [result('a', '1.A1'), result('Ode', '1.A1', '1.A2', '1.A3')]
  expect(chosen(['1.A1', '1.A2', '1.A3'], results)).toEqual({ '1.A1': 'a', '1.A2': 'Ode' })
})

test('what belongs to no passage explains nothing', () => {
  expect(chosen(['', '1.A1'], [result('Ode 2018')])).toEqual({})
})
