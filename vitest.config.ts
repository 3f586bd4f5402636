import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Commands are tested as processes of their own, which a busy machine is slow to start.
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
