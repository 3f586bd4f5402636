import type { Plugin } from 'vite'
import type { InterviewText } from '#search/interview-text.ts'

export const interviewTextModule = 'virtual:interview-text'

/**
 * Provides the text in which a search finds its first hits, as a module: it comes with the program that needs it, in one request,
 * and the two always belong together.
 */
export function interviewText(text: () => Promise<InterviewText> | InterviewText): Plugin {
  return {
    name: 'interview-text',
    resolveId: (id) => (id === interviewTextModule ? id : undefined),
    async load(id) {
      if (id !== interviewTextModule) return undefined
      // Browsers read JSON in less time than the same in a program.
      const json = JSON.stringify(await text())
      return `export const text = JSON.parse(${JSON.stringify(json)})`
    },
  }
}
