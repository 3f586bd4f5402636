import { expect, test } from '@playwright/test'
import { readEdition } from '#reading/read-edition.ts'

test('the table of queries has at least 60 of them', async () => {
  const { corpus, issues } = await readEdition('content')
  expect(issues).toEqual([])
  // The queries themselves are run with the promises of every edition.
  expect(corpus?.searches.queries.length).toBeGreaterThanOrEqual(60)
})
