/**
 * The days that a text names with day, month and year (`20 June 2024`, `20 июня 2024 г.`, `2024年6月20日`), as `2024-06-20`, in the
 * form that `Intl` has for the language; in English also `June 20, 2024`.
 */
export function daysIn(text: string, language: string): string[] {
  const tags = /^en\b/.test(language) ? ['en-GB', 'en-US'] : [language]
  return tags.flatMap((tag) =>
    patternsOf(tag).flatMap((pattern, index) =>
      [...text.matchAll(pattern)].map(({ groups }) => {
        const { day = '', year = '' } = groups ?? {}
        return [year, String(index + 1).padStart(2, '0'), day.padStart(2, '0')].join('-')
      }),
    ),
  )
}

/** A pattern for each month, by language. */
const patterns = new Map<string, RegExp[]>()

function patternsOf(tag: string): RegExp[] {
  const known = patterns.get(tag)
  if (known) return known
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  })
  const made = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2024, month, 20)))
    // What follows the last number, as in “2024 г.”, is often left out.
    if (parts.at(-1)?.type === 'literal') parts.pop()
    const source = parts.map(({ type, value }) => {
      if (type === 'day') return '(?<day>\\d{1,2})'
      if (type === 'year') return '(?<year>\\d{4})'
      return value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
    })
    return new RegExp(`(?<!\\d)${source.join('')}(?!\\d)`, 'gu')
  })
  patterns.set(tag, made)
  return made
}
