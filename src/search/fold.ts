import { withoutInvisible } from '#model/invisible.ts'

/**
 * A text in the characters that mean the same as its own: ligatures taken apart, full-width letters and the figures of any
 * script as ASCII has them, without the tatweel that stretches an Arabic word and without characters that are not seen.
 */
export function plain(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKC')
    .replaceAll('\u0640', '')
    .replace(/\p{Nd}/gu, figure)
}

/** Figures stand in Unicode in rows from 0 to 9. */
function figure(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** A text as it is compared: without case, diacritics, punctuation and doubled spaces. A hyphen divides words like a space. */
export function fold(text: string): string {
  return plain(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How many letters two folded words have in common from their beginning. */
export function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
