import { expect, test } from 'vitest'
import { innerQuotes } from '#browser/quote/inner-quotes.ts'

test.each([
  ['no marks at all', 'no marks at all'],
  ['the “Chinese threat” is', 'the ‘Chinese threat’ is'],
  ['he said “they call it ‘peace’ there” once', 'he said ‘they call it “peace” there’ once'],
  ['Russia’s and China’s', 'Russia’s and China’s'],
  ['‘don’t do it’', '“don’t do it”'],
  ['threat” and “more', 'threat’ and ‘more'],
  ['a "straight" mark', 'a ‘straight’ mark'],
  ['("straight")', '(‘straight’)'],
  ['原则“和而不同”', '原则‘和而不同’'],
])('%s', (text, swapped) => {
  expect(innerQuotes(text)).toBe(swapped)
  expect(innerQuotes(text)).toHaveLength(text.length)
})
