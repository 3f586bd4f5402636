import type { Plugin } from 'vite'

const group = (name: string, modules: readonly string[]) => ({
  name,
  // A virtual module begins with a NUL or has no path.
  test: (id: string) => modules.some((one) => id.includes(one)),
  // Modules that every page loads stay in the script of the page.
  includeDependenciesRecursively: false,
})

const first = ['first-hits', 'hit-item', 'match-passage', 'passages', 'plain-query', 'terms']

const groups = [
  // What the first hits of a search need, so that they wait for one response instead of several.
  group('first-hits', [
    ...first.map((one) => `/src/browser/search/first/${one}.ts`),
    ...['snippet', 'sentences', 'words-in', 'english-ending'].map((one) => `/src/search/${one}.ts`),
    '/browser/hits.ts',
    'virtual:messages/hits',
    'virtual:first-language',
    'virtual:interview-text',
    '/src/browser/search/first/load-text.ts',
  ]),
  // Small modules that several features share, none of which a page loads at once.
  group('shared', [
    ...['shape', 'fetch-json', 'page-state', 'search/steps'].map((one) => `/src/browser/${one}.ts`),
    '/src/messages/sentence.ts',
    '/numbers.ts',
    '/src/model/paragraph-address.ts',
  ]),
]

/** Divides the scripts of the pages into files, and names them. */
export function scriptFiles(): Plugin {
  return {
    name: 'script-files',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                // Required by groups without their dependencies.
                preserveEntrySignatures: 'allow-extension',
                // Otherwise a constant that two features share is a file of its own.
                optimization: { inlineConst: { mode: 'all', pass: 2 } },
                output: {
                  codeSplitting: { groups },
                  entryFileNames: '_astro/[name].[hash].js',
                  chunkFileNames: '_astro/[name].[hash].js',
                },
              },
            },
          }
        : undefined,
  }
}
