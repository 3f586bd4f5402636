/*
 * Decides which characters are text. Two kinds are not: line breaks that text files do not use, and
 * characters such as controls that nobody can read. For invisible characters, see `invisible.ts`.
 */

/**
 * Line breaks from word processors and Unicode: vertical tab, form feed, next line, line separator and
 * paragraph separator.
 */
const rareBreak = String.raw`\v\f\u0085\u2028\u2029`

/** Control characters, noncharacters and lone surrogates. XML does not allow many of them. */
const nonText = String.raw`[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r${rareBreak}]]`

const eachBreak = new RegExp(`[${rareBreak}]`, 'gv')
const eachNonText = new RegExp(nonText, 'gv')
const eachInvalid = new RegExp(`[${rareBreak}]|${nonText}`, 'gv')

/** A character that does not belong in a text, and its index in the string. */
export type CharacterAt = { character: string; index: number }

/** Finds the characters in a string that are not text. */
export function nonTextIn(text: string): CharacterAt[] {
  return findAll(text, eachNonText)
}

/** Finds the characters that an editor's file must not contain: those that are not text, and rare line breaks. */
export function invalidCharactersIn(text: string): CharacterAt[] {
  return findAll(text, eachInvalid)
}

/** Removes the characters that are not text. */
export function withoutNonText(text: string): string {
  return text.replace(eachNonText, '')
}

/** Removes the characters that are not text, and replaces each rare line break with a space. */
export function withoutInvalidCharacters(text: string): string {
  return withoutNonText(replaceRareBreaks(text, ' '))
}

/** Replaces each rare line break. */
export function replaceRareBreaks(text: string, replacement: string): string {
  return text.replace(eachBreak, replacement)
}

/** The name of a character for messages: `U+000B (vertical tab)`. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const number = code.toString(16).toUpperCase().padStart(4, '0')
  return `U+${number} (${names[code] ?? kindOf(character)})`
}

/** How to fix a character that does not belong in a text. */
export function fixFor(character: string): string {
  if (/[\u0080-\u009f]/.test(character) && character !== '\u0085')
    return 'Replace it with the character that was meant: the text was probably saved as Windows-1252 and opened in another encoding.'
  return new RegExp(`[${rareBreak}]`, 'v').test(character)
    ? 'Replace it with a line break or a space.'
    : 'Delete it.'
}

function findAll(text: string, pattern: RegExp): CharacterAt[] {
  return Array.from(text.matchAll(pattern), ({ 0: character, index }) => ({ character, index }))
}

function kindOf(character: string): string {
  if (/\p{Cs}/u.test(character)) return 'lone surrogate'
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
