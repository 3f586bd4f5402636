import { splitWords } from './split-words.ts'

/** A range of a text in characters, without the one at `end`. */
export type TextRange = { start: number; end: number }

/**
 * Makes text directives, `:~:text=before-,words,-after`, for the first ranges of a text. The three words before and after each
 * range distinguish it from the same words elsewhere.
 */
export function fragmentFor(content: string, ranges: readonly TextRange[]): string {
  const words = splitWords(content).map(({ word, start }) => ({ start, end: start + word.length }))
  const directives = ranges.slice(0, 4).map(({ start, end }) => {
    const first = words.findIndex((one) => one.end > start)
    const last = words.findLastIndex((one) => one.start < end)
    const before = context(content, words[Math.max(0, first - 3)]?.start, start)
    const after = context(content, end, words[Math.min(last + 3, words.length - 1)]?.end)
    return `text=${before && `${before}-,`}${encodeWords(content.slice(start, end))}${after && `,-${after}`}`
  })
  return directives.length > 0 ? `:~:${directives.join('&')}` : ''
}

/** Words beside a range, encoded. Very long ones are left out. */
function context(content: string, start?: number, end?: number): string {
  const words = content.slice(start, end).trim()
  return words.length > 160 ? '' : encodeWords(words)
}

/** Words as a text directive has them. */
export function encodeWords(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
