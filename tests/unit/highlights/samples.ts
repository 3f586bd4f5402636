import fc from 'fast-check'
import {
  type Highlight,
  type HighlightPart,
  highlightStyles,
  newHighlight,
  partOf,
} from '#highlights/highlight.ts'

export const edition = 'urn:uuid:7d0f5a3c-5c2e-5b54-8f1b-0d1f6f0b1b11'

/** Any text, in which hostile ones are frequent. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=HYPERLINK("https://example.org","x")',
    "'=1+1",
    '<img src=x onerror=alert(1)>',
    '--> <!-- -->',
    '# heading\n\n- list\n\n> quote `code` [x](javascript:alert(1))',
    '"quoted", with; commas\r\nand\tlines\n',
    'לעולם \u202e 反转 \u0000 \u2028',
    '__proto__',
  ),
)

const part: fc.Arbitrary<HighlightPart> = fc.record({
  exchange: fc.nat(2000),
  paragraph: fc.constantFrom('p1', 'q1', 'a1', 'a12b', 'a0a'),
  start: fc.nat(100_000),
  exact: words.filter((text) => text !== ''),
  prefix: fc.string({ unit: 'grapheme-ascii', maxLength: 32 }),
  suffix: fc.string({ unit: 'grapheme-ascii', maxLength: 32 }),
})

/** Any highlight. */
export const anyHighlight: fc.Arbitrary<Highlight> = fc.record({
  id: fc.uuid({ version: 4 }),
  edition: fc.constant(edition),
  parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  style: fc.constantFrom(...highlightStyles),
  note: words,
  changes: fc
    .uniqueArray(fc.nat(4_000_000_000_000), { minLength: 1, maxLength: 5 })
    .map((times) => times.sort((a, b) => a - b)),
})

/** Any highlights, each with an id of its own. */
export const anyHighlights = fc.uniqueArray(anyHighlight, {
  maxLength: 6,
  selector: ({ id }) => id,
})

/** A highlight of some words of a paragraph. */
export function highlightOf(text: string, exact: string, note = ''): Highlight {
  const start = text.indexOf(exact)
  const parts = [
    partOf(text, { start, end: start + exact.length }, { exchange: 5, paragraph: 'a3' }),
  ]
  return newHighlight({ edition, parts, style: 'marker', note })
}
