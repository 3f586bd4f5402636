import { unspacedScripts } from '#model/script.ts'
import { normalise } from './fold.ts'

/**
 * A letter of a script that is written without spaces between words. Browsers disagree on where its words begin and end, so
 * each letter is indexed as a word, and words are found as sequences of letters.
 */
const unspaced = String.raw`(?=\p{L})[${unspacedScripts}]`

const other = `(?!${unspaced})`
const marks = String.raw`[^\p{L}\p{N}\s]*`
// U+FF9E and U+FF9F are the marks of half-width katakana, which Unicode counts as letters.
const word = new RegExp(
  String.raw`${marks}(?:${unspaced}[\uff9e\uff9f]?|${other}[\p{L}\p{N}](?:${other}\S)*)${marks}|\S+`,
  'gu',
)
const hasUnspaced = new RegExp(unspaced, 'u')

/**
 * Splits a text into words as they are indexed and counted: at spaces, and at every letter of a script that has none. Each
 * word includes the punctuation around it.
 */
export function wordsIn(text: string): { word: string; start: number }[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], start: match.index }))
}

/** Whether a text contains letters of a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
  return hasUnspaced.test(text)
}

/** The words of a text that is written without spaces, as the browser guesses them. */
export function guessWords(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return Array.from(segments).flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
}

/**
 * A text in the form in which it is indexed and searched for: the words that {@link wordsIn} finds, separated by spaces, with
 * equivalent characters normalised, as in `eﬃcient`, `ＡＳＥＡＮ` or combining accents.
 */
export function spaced(text: string): string {
  return wordsIn(text)
    .map(({ word }) => normaliseWord(word) || placeholder)
    .join(' ')
}

/** Normalises a word. Some characters are equivalent to a space and a mark; the space is removed. */
export function normaliseWord(word: string): string {
  return normalise(word).replace(/\s+/g, '')
}

/** Replaces a word of invisible characters, so that it is still counted. Pagefind does not index it. */
const placeholder = '\ue000'
