import { expect, test } from '@playwright/test'
import { readSearches } from '#corpus/read-searches.ts'
import { expectFound } from './found-on.ts'

const { searches, issues } = await readSearches('content')

test('the table of queries can be read and has at least 60 of them', () => {
  expect(issues).toEqual([])
  expect(searches.queries.length).toBeGreaterThanOrEqual(60)
})

for (const query of searches.queries) {
  const { q, speaker, topic, kind, order } = query
  const filters = Object.values({ speaker, topic, kind, order }).filter(Boolean).join(', ')
  test(`“${q}” leads where it should${filters && `: ${filters}`}`, ({ page }) =>
    expectFound(page, '/', query))
}
