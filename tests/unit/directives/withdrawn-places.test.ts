import { expect, test } from 'vitest'
import { withWithdrawn } from '#directives/withdrawn-places.ts'

/** Each turn as a line of paragraph ids: withdrawn ones in brackets, and a dash first if there is no turn. */
function linesOf(turns: string[][], gone: string[], inserted: string[] = []): string[] {
  const withdrawn = Object.fromEntries(gone.map((id) => [id, {}]))
  const given = turns.map((ids) => ({ paragraphs: ids.map((id) => ({ id })) }))
  return withWithdrawn(given, { inserted, withdrawn }).map(({ turn, parts }) => {
    const words = parts.map((part) =>
      part.type === 'paragraph'
        ? part.paragraph.id
        : part.type === 'withdrawn'
          ? `(${part.id})`
          : part.type,
    )
    return [...(turn ? [] : ['-']), ...words].join(' ')
  })
}

test.each([
  ['a paragraph between others', [['q1'], ['a1', 'a3']], ['a2'], ['q1', 'a1 (a2) a3']],
  ['the first paragraph of a question', [['q2'], ['a1']], ['q1'], ['(q1) q2', 'a1']],
  ['the last paragraphs of an exchange', [['q1'], ['a1']], ['a2', 'a3'], ['q1', 'a1 (a2) (a3)']],
  ['a whole question', [['a1']], ['q1'], ['- (q1)', 'a1']],
  ['a whole answer', [['q1']], ['a1', 'a2'], ['q1', '- (a1) (a2)']],
  ['a whole exchange', [], ['a1', 'q1'], ['- (q1)', '- (a1)']],
  ['a paragraph of the introduction', [['p2', 'p3']], ['p1'], ['(p1) p2 p3']],
  ['a turn between turns', [['q1'], ['a1'], ['a2']], ['q2'], ['q1 (q2)', 'a1', 'a2']],
  ['an inserted paragraph', [['a0a', 'a1', 'a2']], ['a1a', 'a0b'], ['a0a (a0b) a1 (a1a) a2']],
])('when withdrawn, %s keeps its place', (_, turns, gone, expected) => {
  expect(linesOf(turns, gone)).toEqual(expected)
})

test('paragraphs inserted after the same one keep the order of `inserted`', () => {
  expect(linesOf([['a1', 'a1b', 'a2']], ['a1a'], ['a1b', 'a1a'])).toEqual(['a1 a1b (a1a) a2'])
})
