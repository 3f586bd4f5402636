import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-*',
      '.astro',
      '.cache',
      'cloudfront-function.js',
      'node_modules',
      'test-results',
      'tests/fixtures',
      'tests/editions',
    ],
  },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in messages are meant as they print.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `children[0]!` after a look at its length is the plain way to say it under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Arrow functions that return what a call returns, void or not, are how callbacks are written here.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
)
