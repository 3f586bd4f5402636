import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { InterfaceLanguage } from '#model/interface.ts'

/** The names of these modules begin with it. */
export const messagesPrefix = 'virtual:messages/'
const folder = fileURLToPath(new URL('../messages/', import.meta.url))

/**
 * Provides the messages of the scripts in the language of the interface: `virtual:messages/search` has those of
 * `messages/<language>/browser/search.ts`. Readers get no other language, and no message of a script that they do not load.
 */
export function messageModules(language: () => Promise<InterfaceLanguage>): Plugin {
  return {
    name: 'message-modules',
    resolveId: (id) => (id.startsWith(messagesPrefix) ? id : undefined),
    async load(id) {
      if (!id.startsWith(messagesPrefix)) return undefined
      const part = id.slice(messagesPrefix.length)
      const wanted = await language()
      const isPseudo = wanted === 'en-XA'
      const file = JSON.stringify(`${folder}${isPseudo ? 'en' : wanted}/browser/${part}.ts`)
      if (!isPseudo) return `export { ${part} as messages } from ${file}\n`
      const wrapper = JSON.stringify(`${folder}pseudo.ts`)
      return `import { ${part} } from ${file}\nimport { pseudo } from ${wrapper}\nexport const messages = pseudo(${part})\n`
    },
  }
}
