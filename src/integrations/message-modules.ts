import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { InterfaceLanguage } from '#model/interface.ts'

/** The names of these modules begin with it. */
export const messagesPrefix = 'virtual:messages/'
const root = fileURLToPath(new URL('../messages/', import.meta.url))

/** The module that makes the pseudo-locale from English. */
export const pseudoModule = `${root}pseudo.ts`

/** The folder with the messages of a language, with a slash at its end; the pseudo-locale is made from the English ones. */
export function messageFolder(language: InterfaceLanguage): string {
  return `${root}${language === 'en-XA' ? 'en' : language}/`
}

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
      const file = JSON.stringify(`${messageFolder(wanted)}browser/${part}.ts`)
      if (wanted !== 'en-XA') return `export { ${part} as messages } from ${file}\n`
      const wrapper = JSON.stringify(pseudoModule)
      return `import { ${part} } from ${file}\nimport { pseudo } from ${wrapper}\nexport const messages = pseudo(${part})\n`
    },
  }
}
