import { spoken } from 'virtual:first-language'
import type { TextRange } from '#search/text-fragment.ts'
import { isFormOfWord } from '#search/word-forms.ts'
import type { TextWord } from '#search/words-in.ts'
import type { Terms } from './terms.ts'

/**
 * How a passage matches: `rank` is 0 if it has the whole query as a phrase, 1 if it has all words as they were typed, 2 if it
 * has forms of them or words that begin with them. Within a rank, more `weight` comes first.
 */
export type Match = { rank: number; weight: number; ranges: TextRange[] }

/**
 * Matches a passage with a query. Undefined if it does not have all that is sought, or has what is excluded.
 *
 * @param usualLength the number of words of a usual passage. A term weighs more in a shorter one.
 */
export function matchPassage(
  { typed, sought, excluded }: Terms,
  words: readonly TextWord[],
  usualLength: number,
): Match | undefined {
  const ranges: TextRange[] = []
  let rank = 1
  let weight = 0
  const density = 0.3 + (0.9 * words.length) / usualLength
  for (const { words: term, isExact } of sought) {
    const { uses, asTyped } = findTerm(term, words, isExact)
    if (uses.length === 0) return undefined
    if (!asTyped) rank = 2
    weight += uses.length / (uses.length + density)
    ranges.push(...uses)
  }
  if (excluded.some((term) => findTerm(term, words, false).uses.length > 0)) return undefined
  const phrase = sought.length > 1 ? findTerm(typed, words, false) : undefined
  if (rank < 2 && (!phrase || phrase.asTyped)) rank = 0
  // The phrase in another form comes before its words apart.
  if (phrase && phrase.uses.length > 0) weight += 9
  return { rank, weight, ranges: [...ranges, ...(phrase?.uses ?? [])] }
}

/** Where words follow one another in a text, and whether they do so once in the form in which they are sought. */
function findTerm(
  sought: readonly string[],
  words: readonly TextWord[],
  isExact: boolean,
): { uses: TextRange[]; asTyped: boolean } {
  const uses: TextRange[] = []
  let asTyped = false
  for (let at = 0; at <= words.length - sought.length; at++) {
    let isSame = true
    const isUse = sought.every((word, index) => {
      const { folded } = words[at + index]!
      if (folded === word) return true
      isSame = false
      return !isExact && isForm(folded, word)
    })
    if (!isUse) continue
    asTyped ||= isSame
    uses.push({ start: words[at]!.start, end: words[at + sought.length - 1]!.end })
  }
  return { uses, asTyped }
}

/** Whether a word begins with the one that is sought, as while it is typed, or is another form of it. */
function isForm(word: string, sought: string): boolean {
  return (sought.length > 1 && word.startsWith(sought)) || isFormOfWord(word, sought, spoken)
}
