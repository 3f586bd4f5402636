import { encodeWords, fragmentFor } from './text-fragment.ts'

/**
 * Makes a text directive, `:~:text=first words,last words`, for a selection that may be long and span several paragraphs. A
 * short one is given in full. It is extended to whole words, since browsers match only these.
 *
 * @param from the first paragraph; `end` is undefined if the selection ends in another.
 * @param to the last paragraph, if it is another.
 */
export function spanFragment(
  from: { text: string; start: number; end: number | undefined },
  to?: { text: string; end: number },
): string {
  const start = wordStart(from.text, from.start)
  const last = to ?? { text: from.text, end: from.end ?? from.text.length }
  const end = wordEnd(last.text, last.end)
  const own = from.text.slice(start, to ? undefined : end)
  if (!to && own.length <= 80) return fragmentFor(from.text, [{ start, end }])
  const first = /^\S+(?:\s+\S+){0,4}/.exec(own)?.[0] ?? own
  // Programs that turn addresses into links cut off punctuation at the end of an address.
  const closing = (to ? to.text.slice(0, end) : own).replace(/[^\p{L}\p{N}]+$/u, '')
  const final = /\S+(?:\s+\S+){0,4}$/.exec(closing)?.[0] ?? closing
  return `:~:text=${encodeWords(first)},${encodeWords(final)}`
}

function wordStart(text: string, at: number): number {
  return at - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0)
}

function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0)
}
