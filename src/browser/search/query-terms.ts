import { hasAbbreviation, isAbbreviation } from '#search/abbreviations.ts'
import type { Analysis } from '#search/analysis.ts'
import type { Query } from '#search/query.ts'
import { matchPassage } from './first/match-passage.ts'
import type { SearchedText } from './first/passages.ts'
import { type Terms, toTerms } from './first/terms.ts'

/** The terms of a query of any kind. Those of a plain one are the same as `plainTerms` finds. */
export function termsOf({ subject, phrases, words }: Query): Terms {
  return toTerms(subject, phrases, words)
}

/** Whether a passage has one of the words or phrases that a query excludes, in any form; of an abbreviation, in capitals. */
export function hasExcluded(
  { stem }: Analysis,
  { excluded }: Query,
  passage: SearchedText,
): boolean {
  return excluded.some((one) => {
    if (isAbbreviation(one)) return hasAbbreviation(passage.text, one)
    const words = toTerms(one, [], []).typed
    const terms = { typed: [], sought: [{ words, isExact: false }] }
    return words.length > 0 && matchPassage(terms, passage, 1, stem) !== undefined
  })
}
