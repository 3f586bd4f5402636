import { expect, test } from 'vitest'
import { speculationRules } from '#browser/reading/speculation-rules.ts'

test('the rules are the same text on every page, wherever the edition is', () => {
  expect(speculationRules).not.toMatch(/href_matches":"(?!\/\*\.\*)/)
  expect(JSON.parse(speculationRules)).toHaveProperty('prefetch.0.where.and.length', 3)
})
