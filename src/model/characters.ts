/**
 * Decides which characters are text. Two kinds are not: line breaks that text files do not use, and characters that nobody can
 * read. Characters that are text but cannot be seen are handled in `invisible.ts`.
 */

/** Line breaks of word processors and of Unicode: vertical tab, form feed, next line, line and paragraph separator. */
const rareBreak = String.raw`\v\f\u0085\u2028\u2029`

/** Controls, noncharacters and halves of surrogate pairs. XML cannot hold most of them, and nobody can read any. */
const noText = String.raw`[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r${rareBreak}]]`

const eachBreak = new RegExp(`[${rareBreak}]`, 'gv')
const eachNoText = new RegExp(noText, 'gv')
const eachStray = new RegExp(`[${rareBreak}]|${noText}`, 'gv')

/** A character that does not belong where it is, and where: `index` counts as strings do, from 0. */
export type StrayCharacter = { character: string; index: number }

/** The characters in a string that are not text. */
export function noTextIn(text: string): StrayCharacter[] {
  return found(text, eachNoText)
}

/** The characters that a file written by an editor must not hold: what is not text, and rare line breaks. */
export function strayIn(text: string): StrayCharacter[] {
  return found(text, eachStray)
}

/** A string without the characters that are not text. */
export function withoutNoText(text: string): string {
  return text.replace(eachNoText, '')
}

/** A string without the characters that are not text, and with a space for each rare line break. */
export function withoutStray(text: string): string {
  return withoutNoText(replaceRareBreaks(text, ' '))
}

/** A text with something else for each of its rare line breaks. */
export function replaceRareBreaks(text: string, by: string): string {
  return text.replace(eachBreak, by)
}

/** A character as a message names it: `U+000B (vertical tab)`. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const number = code.toString(16).toUpperCase().padStart(4, '0')
  return `U+${number} (${names[code] ?? kindOf(character)})`
}

/** What to do about a character that does not belong in a text. */
export function fixFor(character: string): string {
  if (/[\u0080-\u009f]/.test(character) && character !== '\u0085')
    return 'Write the character that was meant: here a file in Windows-1252 was probably taken for another.'
  return new RegExp(`[${rareBreak}]`, 'v').test(character)
    ? 'Put a line break or a space in its place.'
    : 'Delete it.'
}

function found(text: string, pattern: RegExp): StrayCharacter[] {
  return Array.from(text.matchAll(pattern), ({ 0: character, index }) => ({ character, index }))
}

function kindOf(character: string): string {
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair'
  return /\p{Cc}/u.test(character) ? 'control character' : 'noncharacter'
}

const names: Readonly<Record<number, string>> = {
  0x0: 'null',
  0x7: 'bell',
  0x8: 'backspace',
  0xb: 'vertical tab',
  0xc: 'form feed',
  0x1b: 'escape',
  0x7f: 'delete',
  0x85: 'next line',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
}
