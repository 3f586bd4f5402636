import { diffWordsWithSpace } from 'diff'

/** A difference between two versions of a paragraph: its offset in the second, and an excerpt of each. */
export type WordDiff = { at: number; expected: string; found: string }

/**
 * Compares a paragraph with the one it should be.
 *
 * @returns undefined if they are equal; else the offset in `found` of the first difference, and an excerpt of each with the
 * different words in brackets and the code points of unusual characters.
 */
export function wordDiff(expected: string, found: string): WordDiff | undefined {
  if (expected === found) return undefined
  const parts = diffWordsWithSpace(expected, found)
  const first = parts.findIndex((part) => part.added || part.removed)
  const at = parts.slice(0, first).reduce((sum, part) => sum + part.value.length, 0)
  return {
    at: at + commonPrefix(expected.slice(at), found.slice(at)),
    expected: line(parts, 'added', 'removed'),
    found: line(parts, 'removed', 'added'),
  }
}

/** The excerpt of one side, without the words of the other side and with long equal passages shortened. */
function line(
  parts: readonly Part[],
  leftOut: 'added' | 'removed',
  marked: 'added' | 'removed',
): string {
  const shown = parts.filter((part) => !part[leftOut])
  const words = shown.map((part, index) =>
    part[marked] ? `[${part.value}]` : shorten(part.value, index === 0, index === shown.length - 1),
  )
  const changed = (side: 'added' | 'removed') =>
    parts
      .filter((part) => part[side])
      .map((part) => part.value)
      .join('')
  const other = changed(leftOut)
  const alien = Array.from(new Set(changed(marked))).filter(
    (character) => !other.includes(character) && !/[\p{L}\p{N} .,]/u.test(character),
  )
  const names = alien.map(
    (character) => `${character.trim() === '' ? 'a space' : character} is ${codePoint(character)}`,
  )
  return words.join('') + (names.length > 0 ? `   (${names.join(', ')})` : '')
}

const context = 40

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= context * 2) {
    if (isFirst && text.length > context) return `…${text.slice(-context)}`
    return isLast && text.length > context ? `${text.slice(0, context)}…` : text
  }
  if (isFirst) return `…${text.slice(-context)}`
  if (isLast) return `${text.slice(0, context)}…`
  return `${text.slice(0, context)} … ${text.slice(-context)}`
}

function commonPrefix(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** `U+2019` */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

type Part = { value: string; added?: boolean; removed?: boolean }
