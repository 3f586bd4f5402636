import { decodeUri } from '#model/decode-uri.ts'
import { splitWords } from './split-words.ts'

/** A range of a text in characters, without the one at `end`. */
export type TextRange = { start: number; end: number }

/**
 * Makes text directives, `:~:text=before-,words,-after`, for the first ranges of a text. The words around each range
 * distinguish it from the same words elsewhere.
 */
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

/** The first three words of a text, after the rest of a word if it begins inside one. */
function firstWords(text: string): string {
  const words = splitWords(text.slice(0, contextLength))
  // The last word may be cut off.
  if (text.length > contextLength && words.length > 1) words.pop()
  const last = words[/^\s/.test(text) ? 2 : 3] ?? words.at(-1)
  return last ? text.slice(0, last.start + last.word.length).trim() : ''
}

/** The last three words of a text, before the beginning of a word if it ends inside one. */
function lastWords(text: string): string {
  const starts = splitWords(text.slice(-contextLength)).map(({ start }) => start)
  // The first word may be cut off.
  if (text.length > contextLength) starts.shift()
  const from = starts.at(/\s$/.test(text) ? -3 : -4) ?? starts[0]
  return from === undefined ? '' : text.slice(-contextLength).slice(from).trim()
}

/** In how many characters the words before and after a range are looked for. */
const contextLength = 160

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
  return `:~:text=${encode(first)},${encode(final)}`
}

function wordStart(text: string, at: number): number {
  return at - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0)
}

function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0)
}

/** The values of the text directives in a URL fragment. Empty directives and those of other kinds are ignored. */
export function textDirectivesIn(fragment: string): string[] {
  return fragment
    .replace(/^.*:~:/s, '')
    .split('&')
    .flatMap((directive) => /^text=(.+)/s.exec(directive)?.[1] ?? [])
}

/** The ranges of a text that the text directives in a URL fragment refer to. Directives without a match are left out. */
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

/** A regular expression for words with any whitespace between them. */
function patternFor(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
