import { withAsciiDigits } from '#model/digits.ts'
import { withoutInvisible } from '#model/invisible.ts'

/**
 * Normalises equivalent characters of a text: decomposes ligatures, converts full-width letters and the digits of any
 * script to ASCII, and removes invisible characters and the Arabic tatweel (U+0640), which only stretches a word.
 */
export function normalizeCharacters(text: string): string {
  return withAsciiDigits(withoutInvisible(text).normalize('NFKC').replaceAll('\u0640', ''))
}

/** A text without case and diacritics. The breve of `й` and `ў` stays: these are other letters than `и` and `у`. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<![ИиУу])\u0306|(?!\u0306)\p{M}/gu, '')
    .replace(/.\u0306/gu, (letter) => letter.normalize('NFC'))
    .toLowerCase()
}

/**
 * Reduces a text to the form in which texts are compared: without case, diacritics, punctuation and repeated spaces. A hyphen
 * becomes a space.
 */
export function fold(text: string): string {
  return foldLetters(normalizeCharacters(text))
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How many characters two folded words share at their beginning. */
export function commonPrefixLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
