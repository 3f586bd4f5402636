import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What a build makes follows from the project, the content and the documented variables alone. These are the ways by which a
 * machine would have its say.
 */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|astro|js)$/.test(name))
  .sort()

const usersOf = (pattern: RegExp) =>
  files.filter((name) => pattern.test(readFileSync(join('src', name), 'utf8')))

test('the variables of the environment are read in one place', () => {
  expect(usersOf(/process\.env\b/)).toEqual([
    // The browser of the tests and of the PDF.
    'cli/find-chromium.ts',
    'cli/settings.ts',
    // These set one.
    'integrations/offline-copy.ts',
    'integrations/own-environment.ts',
    'search/build-index.ts',
  ])
})

test('what Astro says of the environment is not asked, but for the kind of build', () => {
  const others = usersOf(/import\.meta\.env(?!\.PROD\b)/)
  // They say so in a comment.
  expect(others).toEqual(['integrations/own-environment.ts', 'integrations/settings-module.ts'])
})

test('numbers, dates and the order of words follow a language that is named', () => {
  const unnamed = [
    /\.toLocale\w+\(\s*\)/,
    /\.localeCompare\([^,()]*(\([^()]*\)[^,()]*)*\)/,
    /Intl\.\w+\(\s*\)/,
  ]
  for (const pattern of unnamed) expect(usersOf(pattern), String(pattern)).toEqual([])
})
