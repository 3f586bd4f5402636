import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Languages } from '#search/analysis.ts'
import { stemmerModulesOf } from '#search/stemmer-modules.ts'

export const searchLanguagesModule = 'virtual:search-languages'
const source = new URL('../', import.meta.url)

/** Provides the analyses of an edition to the search in the browser, with the stemmers of its languages and no others. */
export function searchLanguages(languages: () => Promise<Languages>): Plugin {
  return {
    name: 'search-languages',
    resolveId: (id) => (id === searchLanguagesModule ? id : undefined),
    async load(id) {
      if (id !== searchLanguagesModule) return undefined
      const { language, apparatus } = await languages()
      const modules = stemmerModulesOf({ language, apparatus })
      if (modules.length === 0) return unstemmed(language, apparatus)
      return [
        `import { analysesOf } from ${pathOf('#search/analysis.ts')}`,
        ...modules.map(([one, path]) => `import { stemmer as ${one} } from ${pathOf(path)}`),
        `const stemmers = { ${modules.map(([one]) => one).join(', ')} }`,
        `export const { spoken, apparatus } = analysesOf(${JSON.stringify({ language, apparatus })}, stemmers)`,
      ].join('\n')
    },
  }
}

/** The module for languages that Pagefind alone stems, which needs no code. */
function unstemmed(language: string, apparatus = language): string {
  const analysis = (tag: string) => `{ language: ${JSON.stringify(tag)}, stem: () => undefined }`
  return [
    `export const spoken = ${analysis(language)}`,
    `export const apparatus = ${analysis(apparatus)}`,
  ].join('\n')
}

/** A path for an import. A virtual module is in no package, so that `#` has no meaning in it. */
function pathOf(module: string): string {
  const path = module.startsWith('#') ? fileURLToPath(new URL(module.slice(1), source)) : module
  return JSON.stringify(path)
}
