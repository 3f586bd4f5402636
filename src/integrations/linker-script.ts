import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Edition } from '#model/edition.ts'
import { referencePattern } from '#linker/reference-pattern.ts'
import { bundleScript } from './bundle-script.ts'

const linkerModule = 'virtual:linker'
const entry = fileURLToPath(new URL('../linker/linker.ts', import.meta.url))

/** Provides the script for other sites, bundled for an edition, as the text `virtual:linker`. */
export function linkerScript(edition: () => Promise<Edition>): Plugin {
  return {
    name: 'linker-script',
    resolveId: (id) => (id === linkerModule ? id : undefined),
    async load(id) {
      if (id !== linkerModule) return undefined
      const pattern = String(referencePattern(await edition()))
      const code = await bundleScript(entry, { define: { PATTERN: pattern } })
      return `export default ${JSON.stringify(code)}\n`
    },
  }
}
