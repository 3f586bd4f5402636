import { foldLetters, normalizeCharacters } from '#search/fold.ts'
import { withoutInvisible } from '#model/invisible.ts'
import { skeleton } from './homoglyphs.ts'

/**
 * How a quoted word relates to the word of the text:
 *
 * - `same`, also if the characters are only encoded in another way
 * - `apostrophe`: with another kind of apostrophe
 * - `form`: with ligatures, full-width letters, digits of another script, or without vowel marks
 * - `case`: with capitals in other places
 * - `homoglyph`: with letters of another script that look the same
 * - `different`
 */
export type WordRelation = 'same' | 'apostrophe' | 'form' | 'case' | 'homoglyph' | 'different'

/** The form by which words are looked up: words that could be meant to be the same have the same key. */
export function keyOf(word: string): string {
  const letters = foldLetters(normalizeCharacters(word)).replace(/['’]/g, '')
  return skeleton(letters)
}

/** Compares two words as they are written. */
export function relationOf(text: string, quoted: string): WordRelation {
  const [one, other] = [plain(text), plain(quoted)]
  if (one === other) return 'same'
  if (withApostrophe(one) === withApostrophe(other)) return 'apostrophe'
  const [oneForm, otherForm] = [formOf(one), formOf(other)]
  if (oneForm === otherForm) return 'form'
  if (oneForm.toLowerCase() === otherForm.toLowerCase()) return 'case'
  const isOnlyAccents = foldLetters(oneForm) === foldLetters(otherForm)
  return !isOnlyAccents && keyOf(one) === keyOf(other) ? 'homoglyph' : 'different'
}

function plain(word: string): string {
  return withoutInvisible(word).normalize('NFC')
}

function withApostrophe(word: string): string {
  return word.replace(/['‘’ʼ`´]/g, '’')
}

/** Without what may be left out in print: vowel marks in Arabic and Hebrew, the two dots of ё. */
function formOf(word: string): string {
  return withApostrophe(normalizeCharacters(word))
    .normalize('NFD')
    .replace(/[\u0591-\u05c7\u064b-\u0652\u0670]/g, '')
    .replace(/([Ее])\u0308/g, '$1')
    .normalize('NFC')
}
