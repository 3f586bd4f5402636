import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Languages } from '#search/analysis.ts'
import { stemmerModulesOf } from '#search/stemmer-modules.ts'

export const searchLanguagesModule = 'virtual:search-languages'
/** The language of the interview for first hits, with its stemmer if it has one. They do without what makes the spellings of English one. */
export const firstLanguageModule = 'virtual:first-language'
const source = new URL('../', import.meta.url)

/** Provides the analyses of an edition to the search in the browser, with the stemmers of its languages and no others. */
export function searchLanguages(languages: () => Promise<Languages>): Plugin {
  return {
    name: 'search-languages',
    resolveId: (id) =>
      id === searchLanguagesModule || id === firstLanguageModule ? id : undefined,
    async load(id) {
      if (id === searchLanguagesModule) return analysesCode(await languages())
      if (id === firstLanguageModule) return firstCode(await languages())
      return undefined
    },
  }
}

function analysesCode({ language, apparatus = language }: Languages): string {
  const modules = stemmerModulesOf({ language, apparatus })
  if (modules.length > 0)
    return [
      `import { analysesOf } from ${pathOf('#search/analysis.ts')}`,
      ...stemmersCode(modules),
      `export const { spoken, apparatus } = analysesOf(${JSON.stringify({ language, apparatus })}, stemmers)`,
    ].join('\n')
  return [
    `import { speller } from ${pathOf('#search/analysis.ts')}`,
    `export const spoken = ${unstemmed(language)}`,
    `export const apparatus = ${unstemmed(apparatus)}`,
  ].join('\n')
}

function firstCode({ language, apparatus = language }: Languages): string {
  const modules = stemmerModulesOf({ language, apparatus })
  const own = `export const language = ${JSON.stringify(language)}`
  if (modules.length === 0) return `${own}\nexport const stem = undefined`
  return [
    `import { stemmedBy } from ${pathOf('#search/analysis.ts')}`,
    ...stemmersCode(modules),
    own,
    `export const stem = stemmedBy(${JSON.stringify([language, apparatus])}, stemmers)`,
  ].join('\n')
}

function stemmersCode(modules: readonly (readonly [language: string, path: string])[]): string[] {
  return [
    ...modules.map(([one, path]) => `import { stemmer as ${one} } from ${pathOf(path)}`),
    `const stemmers = { ${modules.map(([one]) => one).join(', ')} }`,
  ]
}

/** The analysis of a language that Pagefind alone stems. */
function unstemmed(language: string): string {
  const tag = JSON.stringify(language)
  return `{ language: ${tag}, stem: () => undefined, spell: speller(${tag}) }`
}

/** A path for an import. A virtual module is in no package, so that `#` has no meaning in it. */
export function pathOf(module: string): string {
  const path = module.startsWith('#') ? fileURLToPath(new URL(module.slice(1), source)) : module
  return JSON.stringify(path)
}
