import type { Plugin } from 'vite'
import type { InterviewText } from '#search/interview-text.ts'
import { pathOf } from './search-languages.ts'

export const interviewTextModule = 'virtual:interview-text'

/**
 * Provides the text in which a search finds its first hits, as a module: it comes with the program that needs it, in one request,
 * and the two always belong together. Scripts that serve several editions load that of the page, at the same time.
 *
 * @param text undefined for such scripts.
 */
export function interviewText(
  text: () => Promise<InterviewText | undefined> | InterviewText | undefined,
): Plugin {
  return {
    name: 'interview-text',
    resolveId: (id) => (id === interviewTextModule ? id : undefined),
    async load(id) {
      if (id !== interviewTextModule) return undefined
      const own = await text()
      if (own === undefined)
        return `export { loading, text } from ${pathOf('#browser/search/first/load-text.ts')}\n`
      // Browsers read JSON in less time than the same in a program.
      const json = JSON.stringify(own)
      return `export const text = JSON.parse(${JSON.stringify(json)})\nexport const loading = undefined\n`
    },
  }
}
