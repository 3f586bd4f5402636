import { unspacedScripts } from '#model/script.ts'
import { plain } from './fold.ts'

/**
 * A letter of a script that is written without spaces between words. Where its words begin and end is not written, and every
 * browser guesses differently: each letter is indexed as a word, and looked for beside its neighbours.
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
 * The words of a text as they are indexed and counted, each with the punctuation around it and its place in the text: what stands
 * between spaces, and every letter of a script that has none.
 */
export function wordsIn(text: string): { word: string; start: number }[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], start: match.index }))
}

/** Whether a text has letters of a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
  return hasUnspaced.test(text)
}

/** What the browser takes for the words of a text that is written without spaces: a guess. */
export function guessWords(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return Array.from(segments).flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
}

/**
 * A text as it is indexed and looked for: with a space between all words that {@link wordsIn} finds in it, and in the same
 * characters however it is written: `eﬃcient`, `ＡＳＥＡＮ`, accents that stand apart, characters that are not seen.
 */
export function spaced(text: string): string {
  return wordsIn(text)
    .map(({ word }) => plainWord(word) || unseen)
    .join(' ')
}

/** A word in the characters that mean the same as its own. Some of them stand for a space and a mark. */
export function plainWord(word: string): string {
  return plain(word).replace(/\s+/g, '')
}

/** A word that is counted and not indexed, in place of one of which nothing is seen. */
const unseen = '\ue000'
