import { defineConfig } from 'vitest/config'
import { editionParts } from './src/integrations/edition-parts.ts'
import { libraryModules } from './src/integrations/library-modules.ts'
import { messageModules } from './src/integrations/message-modules.ts'
import { searchLanguages } from './src/integrations/search-languages.ts'
import { isThisEdition, leftOut } from './tests/this-edition/is-this-edition.ts'

if (!isThisEdition) process.stderr.write(leftOut)

/** Adds the tests of the interview in `content/`, where they apply. */
const include = (pattern: string, ofThisEdition: string) =>
  isThisEdition ? [pattern, ofThisEdition] : [pattern]

const everyPart = {
  ...{ annotations: true, notes: true, topics: true, timeline: true, glossary: true },
  ...{ bibliography: true, argument: true, essays: true },
}

export default defineConfig({
  test: {
    projects: [
      // Some tests start commands as processes, which is slow on a busy machine.
      {
        plugins: [
          messageModules(() => Promise.resolve('en')),
          libraryModules(() => Promise.resolve(undefined)),
          editionParts(() => Promise.resolve(everyPart)),
          searchLanguages(() => Promise.resolve({ language: 'en' })),
        ],
        test: {
          name: 'unit',
          include: include('tests/unit/**/*.test.ts', 'tests/this-edition/*.test.ts'),
          testTimeout: 20_000,
          // Files share modules, which halves the time. Stubs of one test do not outlive it.
          isolate: false,
          unstubGlobals: true,
        },
      },
      // What a build makes and refuses. The edition itself is built before these run.
      {
        test: {
          name: 'build',
          include: include('tests/build/**/*.test.ts', 'tests/this-edition/build/*.test.ts'),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
