import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minifySync, type Plugin, type ViteDevServer } from 'vite'
import { editionPartsModule } from './edition-parts.ts'
import { interviewTextModule } from './interview-text.ts'
import { messagesPrefix } from './message-modules.ts'
import { firstLanguageModule, searchLanguagesModule } from './search-languages.ts'
import { styleIds } from './style-modules.ts'
import { timesModule } from './times-script.ts'

/** Has no content. Pages import it, so that they are loaded again when it is invalidated. */
const changesModule = 'virtual:edition/changes'
const inlineScriptsModule = 'virtual:inline-scripts'

/** The scripts that pages have in them, minified. */
export type InlineScripts = {
  /** `browser/before-paint.js`. */
  beforePaint: string
  /** `browser/forward.js`, for pages that only lead on. */
  forward: string
}

/** Reads these scripts. */
export async function readInlineScripts(project: string): Promise<InlineScripts> {
  const read = async (name: string) =>
    minifySync(name, await readFile(join(project, 'src/browser', name), 'utf8')).code
  return { beforePaint: await read('before-paint.js'), forward: await read('forward.js') }
}

/** Provides them to pages, and the module with which pages are loaded again. */
export function pageModules(scripts: InlineScripts): Plugin {
  return {
    name: 'page-modules',
    resolveId: (id) => ([changesModule, inlineScriptsModule].includes(id) ? id : undefined),
    load(id) {
      if (id === changesModule) return 'export {}'
      if (id !== inlineScriptsModule) return undefined
      return Object.entries(scripts)
        .map(([name, code]) => `export const ${name} = ${JSON.stringify(code)}\n`)
        .join('')
    },
  }
}

/** Makes the next request load again whatever depends on the edition. */
export function invalidateEdition(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const messages = [...moduleGraph.idToModuleMap.keys()].filter((id) =>
      id.startsWith(messagesPrefix),
    )
    for (const id of [...dependentModules, ...messages]) {
      const module = moduleGraph.getModuleById(id)
      if (module) moduleGraph.invalidateModule(module)
    }
  }
}

const dependentModules = [
  changesModule,
  editionPartsModule,
  searchLanguagesModule,
  firstLanguageModule,
  interviewTextModule,
  timesModule,
  ...styleIds,
]
