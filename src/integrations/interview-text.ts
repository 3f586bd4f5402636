import type { Plugin } from 'vite'
import type { Corpus } from '#corpus/corpus.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'

export const interviewTextModule = 'virtual:interview-text'

/**
 * Provides the text in which a search finds its first hits, as a module: it comes with the program that needs it, in one request,
 * and the two always belong together.
 */
export function interviewText(corpus: () => Promise<Corpus>): Plugin {
  return {
    name: 'interview-text',
    resolveId: (id) => (id === interviewTextModule ? id : undefined),
    async load(id) {
      if (id !== interviewTextModule) return undefined
      // Browsers read JSON in less time than the same in a program.
      const json = JSON.stringify(textForFirstHits(await corpus()))
      return `export const text = JSON.parse(${JSON.stringify(json)})`
    },
  }
}
