import { unspacedScripts } from '#model/script.ts'
import type { TextRange } from './text-fragment.ts'

/** A word of a text in the form in which words are compared, in lower case, and its place in the text. */
export type TextWord = TextRange & { folded: string }

const letter = String.raw`[\p{L}\p{N}\p{M}]`
const ending = String.raw`(?:['’ʼ]\p{L}+)?`
const spaced = new RegExp(`${letter}(?:\\p{DI}*${letter})*${ending}`, 'gu')

/** Characters among which all letters are of scripts that are written without spaces. */
const mayBeUnspaced = /[\u0e00-\u17ff\u2e80-\uffff]/
/** Compiling it takes 10 ms on a slow phone. */
let unspaced: RegExp | undefined

/**
 * Splits a text, or a query, into words. Each part of a hyphenated word is one, and each letter of a script that is written
 * without spaces. The ending of a possessive, as in `China’s`, is not compared. Accents are: forgiving them is
 * left to the index.
 */
export function wordsIn(text: string): TextWord[] {
  return Array.from(text.matchAll(patternFor(text)), ({ 0: word, index }) => ({
    folded: word.replace(/['’ʼ]s$|['’ʼ\u0640]|\p{DI}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Whether a word has letters of a script that is written without spaces. */
export function isUnspaced(word: string): boolean {
  return mayBeUnspaced.test(word) && new RegExp(`(?=\\p{L})[${unspacedScripts}]`, 'u').test(word)
}

function patternFor(text: string): RegExp {
  const other = `(?![${unspacedScripts}])${letter}`
  return mayBeUnspaced.test(text)
    ? (unspaced ??= new RegExp(
        `(?=\\p{L})[${unspacedScripts}]|${other}(?:\\p{DI}*${other})*${ending}`,
        'gu',
      ))
    : spaced
}
