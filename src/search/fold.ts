import { withoutInvisible } from '#model/invisible.ts'

/**
 * Normalises equivalent characters of a text: decomposes ligatures, converts full-width letters and the digits of any
 * script to ASCII, and removes invisible characters and the Arabic tatweel (U+0640), which only stretches a word.
 */
export function normalizeCharacters(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKC')
    .replaceAll('\u0640', '')
    .replace(/\p{Nd}/gu, asciiDigit)
}

/** In Unicode, the digits of a script are consecutive, from 0 to 9. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/**
 * A text in the form in which it is compared: without case, diacritics, punctuation and repeated spaces. A hyphen counts as
 * a space.
 */
export function fold(text: string): string {
  return normalizeCharacters(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How many letters two folded words have in common from their beginning. */
export function commonPrefixLength(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
