import type { Edition } from '#model/edition.ts'

/**
 * The regular expression for a speaker’s name followed by a reference: `Lukin 5.A3`. It captures the exchange and the id. A name
 * does not begin inside a word of a script with capitals; other scripts attach prepositions to names, or have no spaces.
 * Exchanges 404 and 500 have no short address (`hasShortPath`).
 */
export function referencePattern({ speakers }: Pick<Edition, 'speakers'>): RegExp {
  const names = [...new Set(speakers.flatMap(({ name, label }) => [name, label]))]
  const alternatives = names
    // In `Alexander Lukin 5.A3`, the last name is enough.
    .filter((name) => !names.some((other) => name.endsWith(` ${other}`)))
    // The longest first, because the first that fits is taken.
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|')
  return new RegExp(
    `(?<![\\p{Ll}\\d])(?:${alternatives})[,،]?\\s*(?!(?:404|500)\\.)(\\d+)\\.([pqa]\\d+[a-z]?)(?![\\p{L}\\d])`,
    'giu',
  )
}
