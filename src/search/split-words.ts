import { unspacedScripts } from '#model/script.ts'
import { normalizeCharacters } from './fold.ts'

/**
 * A letter of a script that is written without spaces between words. Browsers disagree on where its words begin and end, so
 * each letter is indexed as a word, and words are found as sequences of letters.
 */
const unspaced = String.raw`(?=\p{L})[${unspacedScripts}]`

const notUnspaced = `(?!${unspaced})`
const marks = String.raw`[^\p{L}\p{N}\s]*`
// U+FF9E and U+FF9F are the marks of half-width katakana, which Unicode counts as letters.
const word = String.raw`${marks}(?:${unspaced}[\uff9e\uff9f]?|${notUnspaced}[\p{L}\p{N}](?:${notUnspaced}[^\s—])*)${marks}|\S+`

/**
 * Characters among which all such letters are. Compiling the patterns takes 10 to 30 ms on a slow phone, so only texts that may
 * need them do that.
 */
const mayBeUnspaced = /[\u02bc\u0e00-\u17ff\u2e80-\uffff]/
let wordPattern: RegExp | undefined
let unspacedPattern: RegExp | undefined

/**
 * Splits a text into words as they are indexed and counted: at spaces, at long dashes, and at every letter of a script that has none. Each
 * word includes the punctuation around it.
 */
export function splitWords(text: string): { word: string; start: number }[] {
  const pattern = mayBeUnspaced.test(text)
    ? (wordPattern ??= new RegExp(word, 'gu'))
    : /—*[^\s—]+—*|—+/g
  return Array.from(text.matchAll(pattern), (match) => ({ word: match[0], start: match.index }))
}

/** Whether a text contains letters of a script that is written without spaces. */
export function hasUnspacedScript(text: string): boolean {
  return mayBeUnspaced.test(text) && (unspacedPattern ??= new RegExp(unspaced, 'u')).test(text)
}

/** The words of a text that is written without spaces, as the browser segments it. */
export function segmentWords(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return Array.from(segments).flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
}

/** The words that {@link splitWords} finds, separated by spaces and normalised. */
export function toSeparateWords(text: string): string {
  return splitWords(text)
    .map(({ word }) => separateWord(word))
    .join(' ')
}

/** A word that {@link splitWords} finds, normalised. */
export function separateWord(word: string): string {
  return normalizeWord(word) || placeholder
}

/** A word with equivalent characters normalised, as in `eﬃcient`, `ＡＳＥＡＮ` or combining accents. Some characters are equivalent to a space and a mark; the space is removed. */
export function normalizeWord(word: string): string {
  return normalizeCharacters(word).replace(/\s+/g, '')
}

/** Replaces a word of invisible characters, so that it is still counted. Pagefind does not index it. */
const placeholder = '\ue000'
