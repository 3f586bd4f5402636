import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { countWords } from '#model/count-words.ts'

/** How many words editorial prose has. */
export function wordsIn(nodes: readonly Nodes[]): number {
  const text = nodes.map((node) => toString(node)).join(' ')
  return countWords(text)
}
