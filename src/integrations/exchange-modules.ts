import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn } from '#corpus/files-in.ts'
import { slugOf } from '#corpus/read-exchanges.ts'
import { readText } from '#corpus/read-text.ts'
import { pathWithin } from './path-within.ts'

const list = 'virtual:edition/exchanges'

/**
 * Gives the pages the words of each exchange as a module, `virtual:edition/exchanges/NN-slug.mdx`, and a list of these modules.
 * They are named by what is in the folder and not by where it is: a `#`, `?` or `%` in a path, or the letter of a drive, would mean
 * something else to the tools that pass it on.
 *
 * In development, a change of the content reloads the pages that read it.
 */
export function exchangeModules({ contentDir }: { contentDir: string }): Plugin {
  const folder = join(contentDir, 'exchanges')
  return {
    name: 'exchange-modules',
    // Before MDX, which compiles what is loaded here.
    enforce: 'pre',
    resolveId: (id) => (id === list || id.startsWith(`${list}/`) ? id : undefined),
    load: async (id) => {
      if (id === list)
        return listOf((await filesIn(folder, '.mdx', [])).map((file) => basename(file)))
      if (id.startsWith(`${list}/`)) return readText(join(folder, basename(id)), [])
      return undefined
    },
    hotUpdate: {
      order: 'pre',
      handler({ file, modules }) {
        const name = pathWithin(contentDir, file)
        if (name === undefined) return
        // All that reads the content imports the list.
        const ids = [list, `virtual:edition/${name}`]
        const own = ids.flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? [])
        return [...modules, ...own]
      },
    },
  }
}

/** The source of the module with the exchanges by their slug, from the names of their files. */
export function listOf(names: readonly string[]): string {
  const entries = names.flatMap((name) => {
    const slug = slugOf(name)
    if (slug === undefined) return []
    return [`  ${JSON.stringify(slug)}: () => import(${JSON.stringify(`${list}/${name}`)}),\n`]
  })
  return `export default {\n${entries.join('')}}\n`
}
