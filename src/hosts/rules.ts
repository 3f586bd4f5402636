/**
 * The files `_headers` and `_redirects` in the form that Netlify introduced and Cloudflare reads too:
 * https://developers.cloudflare.com/pages/configuration/headers/. A build writes them, and everything that needs their rules for
 * another host reads them here.
 */

/** The names of these files, which no host publishes. */
export const ruleFiles = ['_headers', '_redirects']

/** The headers that are sent with the paths of a pattern. */
export type HeaderRule = {
  /** A path in which `:name` stands for one segment and `*` for all that follows. */
  pattern: string
  headers: readonly Header[]
}

export type Header = { name: string; value: string }

/** An address that moved. A build writes permanent redirects (301), and no patterns. */
export type Redirect = { from: string; to: string }

/** Reads a file of headers. Every header belongs to the pattern above it. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Header[] }[] = []
  for (const { content } of ruleLines(text)) {
    const colon = content.indexOf(':')
    if (content.startsWith('/')) rules.push({ pattern: content, headers: [] })
    else
      rules.at(-1)?.headers.push({
        name: content.slice(0, colon).trim(),
        value: content.slice(colon + 1).trim(),
      })
  }
  return rules
}

/** Reads a file of redirects. */
export function readRedirects(text: string): Redirect[] {
  return ruleLines(text).map(({ content }) => {
    const [from = '', to = ''] = content.split(/\s+/)
    return { from, to }
  })
}

/** The lines of such a file that say something, with their numbers. */
export function ruleLines(text: string): { number: number; content: string }[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, content: line.trim() }))
    .filter(({ content }) => content !== '' && !content.startsWith('#'))
}

/** Whether a pattern matches more than one path. */
export function isDynamic(pattern: string): boolean {
  return new RegExp(placeholders).test(pattern)
}

/** What a pattern matches, as the source of a regular expression that JavaScript and Go both read. */
export function expressionOf(pattern: string): string {
  return pattern
    .split(new RegExp(`(${placeholders})`))
    .map((part, index) => {
      if (index % 2 === 0) return literal(part)
      return part === '*' ? '.*' : '[^/]+'
    })
    .join('')
}

/** The source of a regular expression that matches only a text itself. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}

const placeholders = String.raw`\*|:[A-Za-z]\w*`

/** A header with one value, and what it is sent with: the source of a regular expression. */
export type SentHeader = Header & { paths: string }

/** The headers of rules that never disagree on a path: each value once, with all its paths. */
export function sentHeaders(rules: readonly HeaderRule[]): SentHeader[] {
  const sent = new Map<string, Header & { patterns: string[] }>()
  for (const { pattern, headers } of rules) {
    for (const { name, value } of headers) {
      const key = `${name}: ${value}`
      const known = sent.get(key)
      if (known) known.patterns.push(pattern)
      else sent.set(key, { name, value, patterns: [pattern] })
    }
  }
  return [...sent.values()].map(({ name, value, patterns }) => ({
    name,
    value,
    paths: `^(?:${patterns.map(expressionOf).join('|')})$`,
  }))
}
