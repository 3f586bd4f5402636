import { type Analysis, reduceWord } from '../analysis.ts'
import { routeKey } from '../route-key.ts'
import { hasUnspacedScript, separateWord, splitWords } from '../split-words.ts'

/**
 * The words of a text as routes have them. Letters of a script that is written without spaces are words of the index; routes also have
 * each two that follow one another, since nearly every interview has each letter.
 *
 * @param stemmed the stem that Pagefind makes of a word.
 */
export function routeWords(
  text: string,
  analysis: Analysis,
  stemmed: (word: string) => string,
): string[] {
  const words = splitWords(text).map(({ word }) => separateWord(word))
  const pairs = pairsOf(words)
  const others = pairs.length > 0 ? words.filter((word) => !hasUnspacedScript(word)) : words
  return [...pairs, ...others.map((word) => stemmed(keyOf(word, analysis)))].filter(
    (key) => key !== '',
  )
}

/** The key of a word, apart from what Pagefind does to it. */
function keyOf(word: string, analysis: Analysis): string {
  return routeKey(reduceWord(word.toLowerCase(), analysis))
}

/** Each two letters without a space between them, among words that are such letters. */
export function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    const isPair = next !== undefined && hasUnspacedScript(word) && hasUnspacedScript(next)
    return isPair ? routeKey(word) + routeKey(next) : []
  })
}
