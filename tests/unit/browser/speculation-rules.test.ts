import { expect, test } from 'vitest'
import { speculationRules } from '#browser/reading/speculation-rules.ts'

const pagesOf = (base: string) =>
  (
    JSON.parse(speculationRules(base)) as {
      prefetch: [{ where: { and: [{ href_matches: string }] } }]
    }
  ).prefetch[0].where.and[0].href_matches

test('pages of the edition are prefetched, whatever characters its path has', () => {
  expect(pagesOf('/')).toBe('/*')
  expect(pagesOf('/a%20b/')).toBe('/a%20b/*')
  expect(pagesOf('/a:b/(c)+*/')).toBe('/a\\:b/\\(c\\)\\+\\*/*')
})
