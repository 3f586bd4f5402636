import { defineConfig } from 'vitest/config'

/** The unit tests that find mutants of what `stryker.config.json` names; slow properties are left out. */
export default defineConfig({
  test: {
    include: ['checks', 'cli', 'corpus', 'directives', 'importer', 'reading'].map(
      (folder) => `tests/unit/${folder}/**/*.test.ts`,
    ),
    exclude: ['any-change', 'command', 'plan-import', 'serve', 'check-output-folder'].map(
      (name) => `tests/unit/**/${name}.test.ts`,
    ),
    testTimeout: 20_000,
    isolate: false,
  },
})
