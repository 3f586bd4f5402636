import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

export const timesModule = 'virtual:times'
const script = fileURLToPath(new URL('../browser/recording/start-times.ts', import.meta.url))

/** Provides the script for times and the recording to pages, if the edition has any; otherwise pages have no trace of it. */
export function timesScript(hasTimes: () => Promise<boolean>): Plugin {
  return {
    name: 'times-script',
    resolveId: (id) => (id === timesModule ? id : undefined),
    async load(id) {
      if (id !== timesModule) return undefined
      return (await hasTimes())
        ? `export { startTimes } from ${JSON.stringify(script)}`
        : 'export const startTimes = undefined'
    },
  }
}
