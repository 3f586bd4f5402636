import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Run, runsOf } from '#directives/runs.ts'
import { exchangeOf } from '../support.ts'

/** The runs of a line in short: `‹note a, last|words›`, `*emphasis*`, other words as they are. */
function flattened(source: string): string {
  const paragraph = exchangeOf(source).turns[0]!.paragraphs[0]!
  const runs = runsOf(paragraph)
  const words = runs.flatMap((run) => run.words.map(({ text }) => text)).join('')
  expect(words, 'no character is lost').toBe(paragraph.words.text)
  return runs.map(short).join('')
}

function short({ words, mark, continued, last }: Run): string {
  const inside = words
    .map(({ text, emphasis }) =>
      emphasis.reduceRight((all, kind) => characters[kind] + all + characters[kind], text),
    )
    .join('')
  if (!mark) return inside
  const shape = [continued && 'continued', last && 'last', words.length === 0 && 'wordless']
  const parts = [`${mark.name} ${mark.key}`, ...shape.filter(Boolean)]
  return `‹${parts.join(', ')}|${inside}›`
}

const characters = { emphasis: '*', strong: '**' }

test('a single mark keeps its words', () => {
  expect(flattened('So :note[they say]{#a}.')).toBe('So ‹note a, last|they say›.')
})

test('a line break in the file is a space', () => {
  expect(flattened('So they\n:note[say\nit]{#a}.')).toBe('So they ‹note a, last|say it›.')
})

test('a mark around others is split; its number follows its last words', () => {
  expect(flattened(':cite[Fukuyama’s “:term[end]{#e}”]{#f}')).toBe(
    '‹cite f|Fukuyama’s “›‹term e, last|end›‹cite f, continued, last|”›',
  )
  expect(flattened(':note[some words :cite[of his]{#c}]{#n}')).toBe(
    '‹note n|some words ›‹cite c, last|of his›‹note n, continued, last, wordless|›',
  )
  expect(flattened(':term[some :cite[words]{#c}]{#t} more')).toBe(
    '‹term t, last|some ›‹cite c, last|words› more',
  )
})

describe('marks on the same words', () => {
  test('of two, the inner one has the words, the outer one only its number', () => {
    expect(flattened(':note[:note[words]{#a}]{#b}')).toBe(
      '‹note a, last|words›‹note b, last, wordless|›',
    )
  })

  test('a term has the words, whether inside or outside', () => {
    for (const source of [':note[:term[words]{#t}]{#a}', ':term[:note[words]{#a}]{#t}']) {
      expect(flattened(source)).toBe('‹term t, last|words›‹note a, last, wordless|›')
    }
  })

  test('of three or four, none is lost; numbers follow from the inside out', () => {
    expect(flattened(':cite[:term[:note[words]{#a}]{#b}]{#c}')).toBe(
      '‹term b, last|words›‹note a, last, wordless|›‹cite c, last, wordless|›',
    )
    expect(flattened(':note[:cite[:term[:note[words]{#a}]{#b}]{#c}]{#d}')).toBe(
      '‹term b, last|words›‹note a, last, wordless|›‹cite c, last, wordless|›‹note d, last, wordless|›',
    )
    expect(flattened(':term[:term[words]{#a}]{#b}')).toBe(
      '‹term a, last|words›‹term b, last, wordless|›',
    )
  })

  test('spaces around and between inner marks do not count as words', () => {
    expect(flattened('a:cite[ :note[words]{#a} ]{#c}b')).toBe(
      'a ‹note a, last|words›‹cite c, last, wordless|› b',
    )
    expect(flattened(':term[:note[a]{#a} :note[b]{#b}]{#t}')).toBe(
      '‹note a, last|a› ‹note b, last|b›‹term t, last, wordless|›',
    )
  })

  test('may have emphasis between them', () => {
    expect(flattened(':cite[*:note[words]{#a}*]{#c}')).toBe(
      '‹note a, last|*words*›‹cite c, last, wordless|›',
    )
    expect(flattened(':cite[in *the :note[very]{#a} end*]{#c}')).toBe(
      '‹cite c|in *the *›‹note a, last|*very*›‹cite c, continued, last|* end*›',
    )
  })
})

test('emphasis around marks is repeated inside them', () => {
  expect(flattened('*so :note[they]{#a} say*')).toBe('*so *‹note a, last|*they*›* say*')
  expect(flattened('so **they *:note[all]{#a}* say**')).toBe(
    'so **they **‹note a, last|***all***›** say**',
  )
})

test('words know the innermost term around them, also where they link to a note', () => {
  const runs = runsOf(exchangeOf(':term[the :note[very]{#a} end]{#t}.').turns[0]!.paragraphs[0]!)
  expect(runs.map(({ words, term }) => [words[0]?.text, term?.key])).toEqual([
    ['the ', 't'],
    ['very', 't'],
    [' end', 't'],
    ['.', undefined],
  ])
})

/** Words with marks and emphasis in any nesting. Every mark has a key of its own. */
const marked = fc
  .letrec<{ inline: string; line: string }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('a', 'b c', ' d', 'e '),
      tie('line').map((line) => `w*x${line}y*w`),
      fc
        .tuple(fc.constantFrom('term', 'cite', 'note'), tie('line'))
        .map(([name, line]) => `:${name}[${line}]{#KEY}`),
    ),
    line: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  }))
  .line.map((line) => {
    let count = 0
    return `z${line.replace(/KEY/g, () => `k${++count}`)}z`
  })

test('however marks are nested, each has its number once, at its end, and no word is lost', () => {
  fc.assert(
    fc.property(marked, (source) => {
      const keys = Array.from(source.matchAll(/#(k\d+)/g), ([, key]) => key)
      const parts = Array.from(flattened(source).matchAll(/‹\w+ (k\d+)((?:, \w+)*)\|/g))
      for (const key of keys) {
        const own = parts.filter(([, one]) => one === key).map(([, , shape]) => shape ?? '')
        expect(
          own.map((shape) => shape.includes('last')),
          source,
        ).toEqual(own.map((_, index) => index === own.length - 1))
        expect(
          own.map((shape) => shape.includes('continued')),
          source,
        ).toEqual(own.map((_, index) => index > 0))
        expect(own.length, source).toBeGreaterThan(0)
      }
    }),
    { numRuns: 300 },
  )
})
