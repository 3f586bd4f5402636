import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** How many words prose of ours has. */
export function wordsIn(nodes: readonly Nodes[]): number {
  const text = nodes.map((node) => toString(node)).join(' ')
  return text.trim().split(/\s+/).filter(Boolean).length
}
