import type { Plugin } from 'vite'
import type { Languages } from '#search/analysis.ts'
import { stemmerModulesOf } from '#search/stemmer-modules.ts'
import { pathOf } from './search-languages.ts'

const libraryModule = 'virtual:library'
const stemmersModule = 'virtual:library-stemmers'

const aloneCode =
  'export const inLibrary = false, isLibraryPage = undefined, preloadText = undefined, loadLibrarySearch = undefined\n'

/** What an edition that is alone would otherwise have in its scripts: branches that are left out of them still load their modules. */
const libraryCode = [
  'export const inLibrary = true',
  `export { isLibraryPage } from ${pathOf('#browser/library.ts')}`,
  `export { preloadText } from ${pathOf('#browser/search/first/preload-text.ts')}`,
  `export const loadLibrarySearch = () => import(${pathOf('#browser/search/library/search-library.ts')})`,
].join('\n')

/**
 * Tells scripts whether their pages belong to a library, and provides the stemmers of its languages, each loaded when an interview in
 * it is searched.
 *
 * @param library the languages of each of its editions; undefined for an edition that is alone.
 */
export function libraryModules(library: () => Promise<readonly Languages[] | undefined>): Plugin {
  return {
    name: 'library-modules',
    resolveId: (id) => (id === libraryModule || id === stemmersModule ? id : undefined),
    async load(id) {
      if (id === libraryModule) return (await library()) === undefined ? aloneCode : libraryCode
      if (id !== stemmersModule) return undefined
      const modules = new Map((await library())?.flatMap(stemmerModulesOf))
      const loaders = Array.from(
        modules,
        ([language, module]) => `  ${JSON.stringify(language)}: () => import(${pathOf(module)}),\n`,
      )
      return `export const stemmers = {\n${loaders.join('')}}\n`
    },
  }
}
