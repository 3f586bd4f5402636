import type { Plugin } from 'vite'

const group = (name: string, modules: readonly string[]) => ({
  name,
  // A virtual module begins with a NUL or has no path.
  test: (id: string) => modules.some((one) => id.includes(one)),
  // What every page has stays where it is.
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
    'rolldown/runtime',
  ]),
  // Small modules that several features share, each of which loads a page only later.
  group('shared', [
    ...['shape', 'fetch-json', 'page-state', 'search/steps'].map((one) => `/src/browser/${one}.ts`),
    '/src/messages/sentence.ts',
    '/numbers.ts',
    '/src/model/paragraph-address.ts',
  ]),
]

/** Puts what the first hits of a search need into one file, so that they wait for one answer, and not for several small ones. */
export function firstHitsChunk(): Plugin {
  return {
    name: 'first-hits-chunk',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                // The group may not take along what every page has; the bundler then asks for this, too.
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
