import type { Plugin } from 'vite'

const group = (name: string, modules: readonly string[]) => ({
  name,
  // A virtual module begins with a NUL or has no path.
  test: (id: string) => modules.some((one) => id.includes(one)),
  // Modules that every page loads stay in the script of the page.
  includeDependenciesRecursively: false,
})

const groups = [
  group('first-hits', [
    '/src/browser/search/first/',
    ...['snippet', 'sentences', 'words-in', 'word-forms'].map((one) => `/src/search/${one}.ts`),
    '/src/styles/search.css?inline',
    '/src/styles/search-hits.css?inline',
    '/browser/hits.ts',
    'virtual:messages/hits',
    'virtual:first-language',
    'virtual:interview-text',
  ]),
  // Small modules that several features share, none of which a page loads at once.
  group('shared', [
    ...['shape', 'fetch-json', 'page-state', 'search/steps'].map((one) => `/src/browser/${one}.ts`),
    '/src/messages/sentence.ts',
    '/numbers.ts',
    '/src/model/paragraph-address.ts',
  ]),
]

/** Puts what the first hits of a search need into one file, so that they wait for one response instead of several. */
export function firstHitsChunk(): Plugin {
  return {
    name: 'first-hits-chunk',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                // Required by groups without their dependencies.
                preserveEntrySignatures: 'allow-extension',
                output: {
                  codeSplitting: { groups },
                },
              },
            },
          }
        : undefined,
  }
}
