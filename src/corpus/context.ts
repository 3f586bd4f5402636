import type { Use } from './concordance.ts'

/** A use in its context: the words, and the text before and after them. */
export type Context = { before: string; words: string; after: string }

/**
 * The context of a use: up to `width` characters on either side, cut between words, with an ellipsis where the paragraph
 * goes on.
 */
export function contextOf(
  { paragraph, start, end }: Pick<Use, 'paragraph' | 'start' | 'end'>,
  width = 60,
): Context {
  const { text } = paragraph.words
  const before = text.slice(0, start)
  const after = text.slice(end)
  return {
    before: before.length <= width ? before : `… ${lastWords(before, width)}`,
    words: text.slice(start, end),
    after: after.length <= width ? after : `${firstWords(after, width)} …`,
  }
}

function lastWords(text: string, width: number): string {
  const piece = text.slice(-width)
  if (/\s$/.test(text.slice(0, -width))) return piece
  const space = piece.trimEnd().search(/\s/)
  return space < 0 ? piece.replace(/^[\uDC00-\uDFFF]/, '') : piece.slice(space).trimStart()
}

function firstWords(text: string, width: number): string {
  const piece = text.slice(0, width)
  if (/^\s/.test(text.slice(width))) return piece.trimEnd()
  const space = /\s\S*$/.exec(piece)?.index ?? 0
  return space === 0 ? piece.replace(/[\uD800-\uDBFF]$/, '') : piece.slice(0, space).trimEnd()
}
