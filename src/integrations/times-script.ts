import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Corpus } from '#corpus/corpus.ts'
import { hasTimes } from '#corpus/times.ts'

const module = 'virtual:times'
const script = fileURLToPath(new URL('../browser/recording/start-times.ts', import.meta.url))

/** Provides the script for times and the recording to pages, if the edition has any; otherwise pages have no trace of it. */
export function timesScript(corpus: () => Promise<Pick<Corpus, 'edition' | 'exchanges'>>): Plugin {
  return {
    name: 'times-script',
    resolveId: (id) => (id === module ? id : undefined),
    async load(id) {
      if (id !== module) return undefined
      const { edition, exchanges } = await corpus()
      return edition.recording || hasTimes({ exchanges })
        ? `export { startTimes } from ${JSON.stringify(script)}`
        : 'export const startTimes = undefined'
    },
  }
}
