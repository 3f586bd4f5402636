import { isAbbreviation } from '#search/abbreviations.ts'
import type { Query } from '#search/query.ts'
import { type Terms, toTerms } from './first/terms.ts'

/**
 * The terms of a query of any kind. Those of a plain one are the same as `plainTerms` finds. Abbreviations that it excludes are not
 * among them, since terms are compared without case.
 */
export function termsOf({ subject, phrases, words, excluded }: Query): Terms {
  return toTerms(
    subject,
    phrases,
    words,
    excluded.filter((one) => !isAbbreviation(one)),
  )
}
