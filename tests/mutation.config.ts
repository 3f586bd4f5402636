import { defineConfig } from 'vitest/config'

/** The unit tests of what `stryker.config.json` names. Tests that only happen to run this code would slow each mutant down. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/directives/*.test.ts',
      'tests/unit/checks/{check-edition,check-ledger,*-paragraphs,word-diff}.test.ts',
      'tests/unit/corpus/*.test.ts',
      'tests/unit/cli/addresses.test.ts',
    ],
    testTimeout: 20_000,
    isolate: false,
  },
})
