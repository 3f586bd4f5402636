import type { TextRange } from '#search/text-fragment.ts'
import { matchPassage } from './match-passage.ts'
import { type Passage, type Passages, usualLength } from './passages.ts'
import type { Terms } from './terms.ts'

/** A passage that was found, and where it has the words. */
export type PassageHit = Omit<Passage, 'folded' | 'words'> & {
  ranges: readonly TextRange[]
  /** The language of the text, if the page may belong to an edition in another. */
  language?: string
}

/**
 * Finds the first hits of a query: those that the complete answer begins with, in its order. If only a part of the interview is
 * known, these are the passages with the whole query as a phrase, since others may have to follow passages that are not
 * known.
 */
export function findFirstHits(passages: Passages, terms: Terms): PassageHit[] {
  const { isWhole, stem, list } = passages
  if (terms.sought.length === 0) return []
  const length = usualLength(passages)
  return list
    .flatMap((passage) => {
      const match = matchPassage(terms, passage, length, stem)
      return match && (isWhole || match.rank === 0) ? { ...passage, ...match } : []
    })
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
}
