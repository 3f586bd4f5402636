import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn } from '#reading/files-in.ts'
import { slugOf } from '#reading/read-exchanges.ts'
import { readText } from '#reading/read-text.ts'
import { pathWithin } from './path-within.ts'

const list = 'virtual:edition/exchanges'

/**
 * Provides each exchange as a module, `virtual:edition/exchanges/NN-slug.mdx`, and a module that lists them. Their names do
 * not contain the path of the content: the tools that handle them would misread a `#`, `?`, `%` or drive letter in it.
 *
 * In development, a change of the content reloads the pages that use it.
 */
export function exchangeModules({ contentDir }: { contentDir: string }): Plugin {
  const folder = join(contentDir, 'exchanges')
  return {
    name: 'exchange-modules',
    // Before MDX, which compiles the loaded source.
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
        // Everything that reads the content imports the list.
        const ids = [list, `virtual:edition/${name}`]
        const changed = ids.flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? [])
        return [...modules, ...changed]
      },
    },
  }
}

/** The source of the list: a module that maps the slug of each exchange to an import of its file. */
export function listOf(names: readonly string[]): string {
  const entries = names.flatMap((name) => {
    const slug = slugOf(name)
    if (slug === undefined) return []
    return [`  ${JSON.stringify(slug)}: () => import(${JSON.stringify(`${list}/${name}`)}),\n`]
  })
  return `export default {\n${entries.join('')}}\n`
}
