import { unspacedScripts } from '#model/script.ts'
import type { TextRange } from './text-fragment.ts'

/** A word of a text in the form in which words are compared, in lower case, and its place in the text. */
export type TextWord = TextRange & { folded: string }

/** Compiling such a pattern takes 15 ms on a slow phone. Words that need another have it compiled when the first is found. */
const pattern = /[\p{L}\p{N}\p{M}\p{DI}]+(?:['’ʼ]\p{L}+)?/gu
const unspacedLetter = `(?=\\p{L})[${unspacedScripts}]`

/** Characters among which all letters are of scripts that are written without spaces. */
const mayBeUnspaced = /[\u0e00-\u17ff\u2e80-\uffff]/
let unspaced: RegExp | undefined

/**
 * Splits a text, or a query, into words. Each part of a hyphenated word is one, and each letter of a script that is written
 * without spaces. The ending of a possessive, as in `China’s`, is not compared. Accents are: forgiving them is
 * left to the index.
 */
export function wordsIn(text: string): TextWord[] {
  return matchesOf(pattern, text, 0)
    .flatMap((word) =>
      mayBeUnspaced.test(word.folded)
        ? matchesOf(
            (unspaced ??= new RegExp(`${unspacedLetter}|[^${unspacedScripts}]+`, 'gu')),
            text.slice(word.start, word.end),
            word.start,
          )
        : word,
    )
    .filter(({ folded }) => folded !== '')
}

/** Words in the form in which they are compared, a word or several. */
export function foldWords(words: string): string {
  return words.replace(/['’ʼ]s$|['’ʼ\u0640]|\p{DI}/gu, '').toLowerCase()
}

/** Whether a word has letters of a script that is written without spaces. */
export function isUnspaced(word: string): boolean {
  return mayBeUnspaced.test(word) && new RegExp(unspacedLetter, 'u').test(word)
}

/** The matches of a pattern in a part of a text that begins at `from`. */
function matchesOf(pattern: RegExp, part: string, from: number): TextWord[] {
  return Array.from(part.matchAll(pattern), ({ 0: word, index }) => ({
    folded: foldWords(word),
    start: from + index,
    end: from + index + word.length,
  }))
}
