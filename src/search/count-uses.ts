import { usesOf } from './snippet.ts'
import type { TextRange } from './text-fragment.ts'

/**
 * How often a text uses what is sought. Where several of its words stand together, as a phrase does, only the places with the
 * most of them count: `sphere of influence` is used once in “a sphere of influence, and influence”.
 *
 * @param ranges the matches in the text.
 */
export function countUses(content: string, ranges: readonly TextRange[]): number {
  const words = usesOf(content, ranges).map(
    ({ start, end }) => new Set(content.slice(start, end).toLowerCase().split(/\s+/)).size,
  )
  const most = Math.max(...words)
  return words.filter((count) => count === most).length
}
