import type { Plugin } from 'vite'
import type { InterviewText } from '#search/interview-text.ts'

export const interviewTextModule = 'virtual:interview-text'

/** The file with the text in each edition of a library, below the root of the edition. */
export const interviewTextFile = 'pagefind/first.json'

/**
 * Provides the text in which a search finds its first hits, as a module: it comes with the program that needs it, in one request,
 * and the two always belong together. The editions of a library have one program, so that the text of each is a file.
 *
 * @param text undefined if it is a file.
 */
export function interviewText(
  text: () => Promise<InterviewText | undefined> | InterviewText | undefined,
): Plugin {
  return {
    name: 'interview-text',
    resolveId: (id) => (id === interviewTextModule ? id : undefined),
    async load(id) {
      if (id !== interviewTextModule) return undefined
      const given = await text()
      if (!given)
        return [
          `const base = new URL(document.documentElement.dataset.base, location.href)`,
          `export const text = await fetch(new URL('${interviewTextFile}', base)).then((file) => file.json())`,
        ].join('\n')
      // Browsers read JSON in less time than the same in a program.
      return `export const text = JSON.parse(${JSON.stringify(JSON.stringify(given))})`
    },
  }
}
