import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { countWords } from '#model/count-words.ts'

/** The number of words in editorial prose. */
export function wordsIn(nodes: readonly Nodes[]): number {
  const text = nodes.map((node) => toString(node)).join(' ')
  return countWords(text)
}
