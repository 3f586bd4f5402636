import { expect, test } from '@playwright/test'
import { readSearches } from '#corpus/read-searches.ts'
import { expectFound } from './found-on.ts'

const { searches, issues } = await readSearches('content')

test('the table of queries can be read and has at least 60 of them', () => {
  expect(issues).toEqual([])
  expect(searches.queries.length).toBeGreaterThanOrEqual(60)
})

// Several queries share a test: a test for each would take twice as long.
const groupSize = 15
for (let from = 0; from < searches.queries.length; from += groupSize) {
  const group = searches.queries.slice(from, from + groupSize)
  test(`“${group[0]!.q}” and the ${group.length - 1} after it find the expected results`, async ({
    page,
  }) => {
    test.slow()
    for (const query of group) await expectFound(page, '/', query)
  })
}
