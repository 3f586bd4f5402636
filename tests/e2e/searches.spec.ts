import { expect, test } from '@playwright/test'
import { readEdition } from '#reading/read-edition.ts'
import { expectFound } from './found-on.ts'

const { corpus, issues } = await readEdition('content')
const queries = corpus?.searches.queries ?? []

test('the table of queries can be read and has at least 60 of them', () => {
  expect(issues).toEqual([])
  expect(queries.length).toBeGreaterThanOrEqual(60)
})

// Several queries share a test: a test for each would take twice as long.
const groupSize = 15
for (let from = 0; from < queries.length; from += groupSize) {
  const group = queries.slice(from, from + groupSize)
  test(`“${group[0]!.q}” and the ${group.length - 1} after it find the expected results`, async ({
    page,
  }) => {
    test.slow()
    for (const query of group) await expectFound(page, '/', query)
  })
}
