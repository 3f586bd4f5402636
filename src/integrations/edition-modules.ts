import { basename, dirname, join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { EditionSource } from '#reading/edition-source.ts'
import { slugOf } from '#reading/read-exchanges.ts'
import type { EditionFonts } from './edition-fonts.ts'
import { colourStyles, scriptStyles, sourceStyles, typeStyles } from './edition-styles.ts'
import { editionPartsModule } from './edition-parts.ts'
import { interviewTextModule } from './interview-text.ts'
import { messagesPrefix } from './message-modules.ts'
import { firstLanguageModule, searchLanguagesModule } from './search-languages.ts'

const corpusModule = 'virtual:edition/corpus'
const settingsModule = 'virtual:edition/settings'
const exchangesModule = 'virtual:edition/exchanges'
const styleModules = ['colours', 'type', 'scripts', 'source'].map(
  (name) => `virtual:edition/${name}.css`,
)

/** The settings that pages use. They are not environment variables, which others can change. */
export type PageSettings = {
  site: URL | undefined
  keepsCopy: boolean
  fonts: EditionFonts
  /** The script that runs before the first paint. */
  beforePaint: string
  /** The script of pages that only lead on. */
  forward: string
}

/**
 * Provides the edition to pages as modules: the corpus, the settings, the styles that depend on the edition, and each exchange
 * as `virtual:edition/exchanges/NN-slug.mdx`. Their names do not contain the path of the content: the tools that handle them would
 * misread a `#`, `?`, `%` or drive letter in it.
 */
export function editionModules(source: EditionSource, settings: PageSettings): Plugin {
  const folder = join(source.folder, 'exchanges')
  return {
    name: 'edition-modules',
    // Before MDX, which compiles the loaded source.
    enforce: 'pre',
    resolveId: (id) =>
      [corpusModule, settingsModule, exchangesModule, ...styleModules].includes(id) ||
      id.startsWith(`${exchangesModule}/`)
        ? id
        : undefined,
    async load(id) {
      if (id === settingsModule) return settingsCode(settings)
      if (id === corpusModule) return corpusCode(source)
      if (styleModules.includes(id)) return styleCode(id, source, settings.fonts)
      if (!id.startsWith(exchangesModule)) return undefined
      const { sources } = await source.read()
      if (id !== exchangesModule) return sources.get(join(folder, basename(id)))
      const files = [...sources.keys()].filter((file) => dirname(file) === folder)
      return exchangesCode(files.map((file) => basename(file)))
    },
  }
}

/** Makes the next request load the modules of an edition again. `changed` is the path of a file inside its folder. */
export function invalidateEdition(server: ViteDevServer, changed: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const messages = [...moduleGraph.idToModuleMap.keys()].filter((id) =>
      id.startsWith(messagesPrefix),
    )
    const ids = [
      ...[
        corpusModule,
        exchangesModule,
        editionPartsModule,
        searchLanguagesModule,
        firstLanguageModule,
        interviewTextModule,
        `virtual:edition/${changed}`,
      ],
      ...[...styleModules, ...messages],
    ]
    for (const id of ids) {
      const module = moduleGraph.getModuleById(id)
      if (module) moduleGraph.invalidateModule(module)
    }
  }
}

/** A module with the corpus. Pages are rendered in the process that has read it, so it is not copied. */
function corpusCode(source: EditionSource): string {
  Reflect.set(globalThis, corpusKey, () => source.corpus())
  return `export const corpus = await globalThis[Symbol.for('${corpusKey.description}')]()\n`
}

const corpusKey = Symbol.for('colloquy.corpus')

async function styleCode(id: string, source: EditionSource, fonts: EditionFonts): Promise<string> {
  const corpus = await source.corpus()
  const { edition } = corpus
  if (id === 'virtual:edition/colours.css') return colourStyles(edition)
  if (id === 'virtual:edition/source.css') return sourceStyles(corpus)
  if (id === 'virtual:edition/type.css') return typeStyles(fonts)
  const { sources } = await source.read()
  return scriptStyles(edition, [...sources.values()])
}

function settingsCode({ site, keepsCopy, fonts, beforePaint, forward }: PageSettings): string {
  const fontFiles = fonts.variants.map(({ style, file, unicodeRange }) => ({
    ...{ style, file },
    ...(unicodeRange && { unicodeRange: unicodeRange.join() }),
  }))
  return Object.entries({ site: site?.href, keepsCopy, fontFiles, beforePaint, forward })
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
    .join('')
}

/** A module that maps the slug of each exchange to an import of its file. */
export function exchangesCode(names: readonly string[]): string {
  const entries = names.flatMap((name) => {
    const slug = slugOf(name)
    if (slug === undefined) return []
    const path = `${exchangesModule}/${name}`
    return [`  ${JSON.stringify(slug)}: () => import(${JSON.stringify(path)}),\n`]
  })
  return `export default {\n${entries.join('')}}\n`
}
