import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { flattenMarks } from '#directives/flatten-marks.ts'
import { parseProse } from '#directives/parse.ts'

/** The nodes of a line in short: `‹note a, last|words›`, `*emphasis*`, other words as they are. */
function flattened(source: string): string {
  const [paragraph] = parseProse(source).children
  const nodes = (paragraph as Paragraph).children.flatMap((one) => flattenMarks(one, 1))
  expect(toString(nodes), 'no character is lost').toBe(
    source.replace(/:(?:note|cite|term)\[|\]\{[^}]*\}|\*/g, ''),
  )
  return nodes.map(short).join('')
}

function short(node: Nodes): string {
  const inside =
    'children' in node
      ? node.children.map((one: PhrasingContent | Nodes) => short(one)).join('')
      : ''
  if (node.type === 'emphasis') return `*${inside}*`
  if (node.type !== 'textDirective') return toString(node)
  const { name, target, continued, last, wordless } = node.data?.hProperties ?? {}
  expect(inside, 'links are not nested').not.toContain('‹')
  const shape = [continued && 'continued', last && 'last', wordless && 'wordless'].filter(Boolean)
  return `‹${[`${String(name)} ${String(target)}`, ...shape].join(', ')}|${inside}›`
}

test('a single mark keeps its words', () => {
  expect(flattened('So :note[they say]{#a}.')).toBe('So ‹note a, last|they say›.')
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

test('emphasis around marks stays around them', () => {
  expect(flattened('*so :note[they]{#a} say*')).toBe('*so ‹note a, last|they› say*')
})
