import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * The output of a build depends only on the project, the content and the documented variables. These tests guard against
 * the ways in which a machine could affect it.
 */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|astro|js)$/.test(name))
  .sort()

const usersOf = (pattern: RegExp) =>
  files.filter((name) => pattern.test(readFileSync(join('src', name), 'utf8')))

test('environment variables are read in one place', () => {
  expect(usersOf(/process\.env\b/)).toEqual([
    // Finds the browser for the tests and the PDF.
    'cli/find-chromium.ts',
    'cli/settings.ts',
    // These set variables.
    'integrations/environment.ts',
    'search/build-index.ts',
  ])
})

test('of `import.meta.env` only `PROD` is used', () => {
  const others = usersOf(/import\.meta\.env(?!\.PROD\b)/)
  // It is mentioned in a comment.
  expect(others).toEqual(['integrations/environment.ts'])
})

test('numbers, dates and sorting use an explicit language', () => {
  const unnamed = [
    /\.toLocale\w+\(\s*\)/,
    /\.localeCompare\([^,()]*(\([^()]*\)[^,()]*)*\)/,
    /Intl\.\w+\(\s*\)/,
  ]
  const mistakes = [
    'count.toLocaleString()',
    'one.key.localeCompare(keyOf(other))',
    'Intl.Collator()',
  ]
  for (const [index, pattern] of unnamed.entries()) {
    expect(usersOf(pattern), String(pattern)).toEqual([])
    expect(mistakes[index]).toMatch(pattern)
  }
})
