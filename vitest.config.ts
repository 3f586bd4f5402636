import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Some tests start commands as processes, which is slow on a busy machine.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
      // What a build makes and refuses. The edition itself is built before these run.
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
