import { wordsIn } from '#search/words-in.ts'

/** What a passage must have, in folded words. */
export type Terms = {
  /** All words of the query in their order. */
  typed: readonly string[]
  /** Each a word, or several that must follow one another. An exact one may not be another form of the word. */
  sought: readonly { words: readonly string[]; isExact: boolean }[]
}

/** The terms for the words of a query, and for its phrases, which are exact. */
export function toTerms(
  typed: string,
  phrases: readonly string[],
  words: readonly string[],
): Terms {
  const exact = phrases.map((phrase) => ({ words: folded(phrase), isExact: true }))
  const others = [...new Set(words)].map((word) => ({ words: folded(word), isExact: false }))
  return {
    typed: folded(typed),
    sought: [...exact, ...others].filter(({ words }) => words.length > 0),
  }
}

function folded(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded)
}
