import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'

test('the table of queries has at least 140 of them', async () => {
  const { corpus, issues } = await readEdition('content')
  expect(issues).toEqual([])
  // `tests/e2e/promises.spec.ts` runs the queries.
  expect(corpus?.searches.queries.length).toBeGreaterThanOrEqual(140)
})
