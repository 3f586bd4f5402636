import type { Analysis } from '#search/analysis.ts'
import type { TextRange } from '#search/text-fragment.ts'
import { hasEnglishEnding, withoutEnding } from '#search/english-ending.ts'
import { foldWords, type TextWord, wordsIn } from '#search/words-in.ts'
import type { SearchedText } from './passages.ts'
import type { Terms } from './terms.ts'

/**
 * How a passage matches: `rank` is 0 if it has the whole query as a phrase, 1 if it has all words as they were typed, 2 if it
 * has forms of them or words that begin with them. Within a rank, more `weight` comes first.
 */
export type Match = { rank: number; weight: number; ranges: TextRange[] }

/**
 * Matches a passage with a query. Undefined if it does not have all that is sought.
 *
 * @param usualLength of a passage, in characters. A term weighs more in a shorter one.
 * @param stem undefined if no word has one.
 */
export function matchPassage(
  { typed, sought }: Terms,
  passage: SearchedText,
  usualLength: number,
  stem: Stem,
): Match | undefined {
  const folded = (passage.folded ??= foldWords(passage.text))
  // The stems of other languages than English may be no part of their words.
  const mayHave = (word: string) =>
    stem?.(word) !== undefined || folded.includes(withoutEnding(word))
  if (!sought.every(({ words }) => words.every(mayHave))) return undefined
  const words = (passage.words ??= wordsIn(passage.text))
  /** Whether a word begins with the one that is sought, as while it is typed, or is another form of it. */
  const isForm = (word: string, sought: string) => {
    if (sought.length > 1 && word.startsWith(sought)) return true
    const wanted = stem?.(sought)
    return wanted === undefined ? hasEnglishEnding(word, sought) : stem?.(word) === wanted
  }
  const ranges: TextRange[] = []
  let weight = 0
  const density = 0.3 + (0.9 * passage.text.length) / usualLength
  for (const { words: term, isExact } of sought) {
    const uses = findTerm(term, words, isExact ? undefined : isForm)
    if (uses.length === 0) return undefined
    weight += uses.length / (uses.length + density)
    ranges.push(...uses)
  }
  const has = (term: readonly string[]) => findTerm(term, words).length > 0
  const isTyped = sought.every((one) => has(one.words))
  const isPhrase = isTyped && (sought.length < 2 || has(typed))
  const phrase = sought.length > 1 ? findTerm(typed, words, isForm) : []
  // The phrase in another form comes before its words apart.
  if (phrase.length > 0) weight += 9
  return { rank: isPhrase ? 0 : isTyped ? 1 : 2, weight, ranges: [...ranges, ...phrase] }
}

/** Where words follow one another in a text. */
function findTerm(
  sought: readonly string[],
  words: readonly TextWord[],
  isForm?: (word: string, sought: string) => boolean,
): TextRange[] {
  return words.flatMap(({ start }, at) => {
    const isUse = sought.every((word, index) => {
      const folded = words[at + index]?.folded ?? ''
      return folded === word || isForm?.(folded, word)
    })
    return isUse ? { start, end: words[at + sought.length - 1]!.end } : []
  })
}

type Stem = Analysis['stem'] | undefined
