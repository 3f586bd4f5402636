/** Words of a text, from one character to another. */
export type Range = { start: number; end: number }

/** `:~:text=before-,words,-after` for each run of words, so that just these are marked and not an earlier likeness. */
export function fragmentFor(content: string, ranges: readonly Range[]): string {
  const directives = ranges.slice(0, 4).map(({ start, end }) => {
    const before = /(?:\S+\s+){0,3}\S*$/.exec(content.slice(0, start))?.[0].trim() ?? ''
    const after = /^\S*(?:\s+\S+){0,3}/.exec(content.slice(end))?.[0].trim() ?? ''
    const parts = [
      ...(before === '' ? [] : [`${encode(before)}-`]),
      encode(content.slice(start, end)),
      ...(after === '' ? [] : [`-${encode(after)}`]),
    ]
    return `text=${parts.join(',')}`
  })
  return directives.length > 0 ? `:~:${directives.join('&')}` : ''
}

/** Where in a text the words stand that a fragment made by {@link fragmentFor} names; none for those not found. */
export function rangesIn(content: string, fragment: string): Range[] {
  return fragment
    .replace(/^.*:~:/s, '')
    .split('&')
    .flatMap((directive) => {
      const parts = directive.replace(/^text=/, '').split(',')
      const before = parts.find((part) => part.endsWith('-'))?.slice(0, -1) ?? ''
      const after = parts.find((part) => part.startsWith('-'))?.slice(1) ?? ''
      const words = parts.find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? ''
      const [lead, run, tail] = [before, words, after].map((part) => pattern(decode(part)))
      const match = new RegExp(`(${lead}\\s*)(${run})\\s*${tail}`, 'u').exec(content)
      if (!match?.[2]) return []
      const start = match.index + (match[1]?.length ?? 0)
      return [{ start, end: start + match[2].length }]
    })
}

/** The words with any blanks between them, taken for nothing but themselves. */
function pattern(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+')
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
