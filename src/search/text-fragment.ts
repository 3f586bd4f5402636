import { decodeUri } from '#model/decode-uri.ts'
import { splitWords } from './split-words.ts'

/** Words of a text, from one character to another. */
export type TextRange = { start: number; end: number }

/** `:~:text=before-,words,-after` for each run of words, so that just these are marked and not an earlier likeness. */
export function fragmentFor(content: string, ranges: readonly TextRange[]): string {
  const directives = ranges.slice(0, 4).map(({ start, end }) => {
    const before = lastWords(content.slice(0, start))
    const after = firstWords(content.slice(end))
    const parts = [
      ...(before === '' ? [] : [`${encode(before)}-`]),
      encode(content.slice(start, end)),
      ...(after === '' ? [] : [`-${encode(after)}`]),
    ]
    return `text=${parts.join(',')}`
  })
  return directives.length > 0 ? `:~:${directives.join('&')}` : ''
}

/** The first three words of a text, and before them the rest of a word that it begins with. */
function firstWords(text: string): string {
  const words = splitWords(text.slice(0, contextLength))
  // The last word may be cut off.
  if (text.length > contextLength && words.length > 1) words.pop()
  const last = words[/^\s/.test(text) ? 2 : 3] ?? words.at(-1)
  return last ? text.slice(0, last.start + last.word.length).trim() : ''
}

/** The last three words of a text, and after them the part of a word that it ends with. Reads only the end of the text. */
function lastWords(text: string): string {
  const starts = splitWords(text.slice(-contextLength)).map(({ start }) => start)
  // The first word may be cut off.
  if (text.length > contextLength) starts.shift()
  const from = starts.at(/\s$/.test(text) ? -3 : -4) ?? starts[0]
  return from === undefined ? '' : text.slice(-contextLength).slice(from).trim()
}

/** Three words are within so many characters. */
const contextLength = 160

/**
 * `:~:text=first words,last words` for a run of words that may be long and go over several paragraphs; a short one is named
 * whole. Words that the run cuts are named whole too, as browsers look for whole words.
 *
 * @param from the paragraph where it begins, and where it ends if it ends there.
 * @param to the paragraph where it ends, if it is another.
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
  // An address that ends with a sign is cut there by what makes links of addresses.
  const closing = (to ? to.text.slice(0, end) : own).replace(/[^\p{L}\p{N}]+$/u, '')
  const final = /\S+(?:\s+\S+){0,4}$/.exec(closing)?.[0] ?? closing
  return `:~:text=${encode(first)},${encode(final)}`
}

function wordStart(text: string, at: number): number {
  return at - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0)
}

function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0)
}

/** The values of the text directives in a fragment. Empty directives and those of other kinds are ignored. */
export function textDirectivesIn(fragment: string): string[] {
  return fragment
    .replace(/^.*:~:/s, '')
    .split('&')
    .flatMap((directive) => /^text=(.+)/s.exec(directive)?.[1] ?? [])
}

/** The ranges of the words that a fragment made by {@link fragmentFor} refers to. Words that are not found are left out. */
export function rangesIn(content: string, fragment: string): TextRange[] {
  return textDirectivesIn(fragment).flatMap((directive) => {
    const parts = directive.split(',')
    const before = parts.find((part) => part.endsWith('-'))?.slice(0, -1) ?? ''
    const after = parts.find((part) => part.startsWith('-'))?.slice(1) ?? ''
    const [words = '', last] = parts.filter((part) => !part.endsWith('-') && !part.startsWith('-'))
    const [lead, first, tail] = [before, words, after].map((part) => patternFor(decodeUri(part)))
    const run = last === undefined ? first : `${first}[^]*?${patternFor(decodeUri(last))}`
    const match = new RegExp(`(${lead}\\s*)(${run})\\s*${tail}`, 'u').exec(content)
    if (!match?.[2]) return []
    const start = match.index + (match[1]?.length ?? 0)
    return [{ start, end: start + match[2].length }]
  })
}

/** A pattern for words, escaped, with any whitespace between them. */
function patternFor(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
