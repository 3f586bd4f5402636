import type { Plugin } from 'vite'
import type { EditionParts } from '#corpus/parts.ts'

export const editionPartsModule = 'virtual:edition-parts'

/** Provides to scripts which parts the edition has, so that they offer nothing else. */
export function editionParts(parts: () => Promise<EditionParts>): Plugin {
  return {
    name: 'edition-parts',
    resolveId: (id) => (id === editionPartsModule ? id : undefined),
    async load(id) {
      if (id !== editionPartsModule) return undefined
      // One export for each, so that a script contains only those that it uses.
      return Object.entries(await parts())
        .map(([part, has]) => `export const ${part} = ${has}\n`)
        .join('')
    },
  }
}
