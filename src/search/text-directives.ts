import { decodeUri } from '#model/decode-uri.ts'
import type { TextRange } from './text-fragment.ts'

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
