import { expect, test } from 'vitest'
import { withWithdrawn } from '#directives/withdrawn-places.ts'

/** Turns by the ids of their paragraphs, as lines; what is withdrawn in brackets, what stands in no turn after a dash. */
function linesOf(turns: string[][], gone: string[], inserted: string[] = []): string[] {
  const withdrawn = Object.fromEntries(gone.map((id) => [id, {}]))
  const given = turns.map((ids) => ({ paragraphs: ids.map((id) => ({ id })) }))
  return withWithdrawn(given, { inserted, withdrawn }).map(({ turn, parts }) => {
    const words = parts.map((part) =>
      part.type === 'paragraph' ? part.paragraph.id : `(${part.id})`,
    )
    return [...(turn ? [] : ['-']), ...words].join(' ')
  })
}

test.each([
  ['a paragraph between others', [['q1'], ['a1', 'a3']], ['a2'], ['q1', 'a1 (a2) a3']],
  ['the first of a question', [['q2'], ['a1']], ['q1'], ['(q1) q2', 'a1']],
  ['the last of an exchange', [['q1'], ['a1']], ['a2', 'a3'], ['q1', 'a1 (a2) (a3)']],
  ['a whole question', [['a1']], ['q1'], ['- (q1)', 'a1']],
  ['a whole answer', [['q1']], ['a1', 'a2'], ['q1', '- (a1) (a2)']],
  ['everything', [], ['a1', 'q1'], ['- (q1)', '- (a1)']],
  ['the introduction', [['p2', 'p3']], ['p1'], ['(p1) p2 p3']],
  ['a turn between turns', [['q1'], ['a1'], ['a2']], ['q2'], ['q1 (q2)', 'a1', 'a2']],
  ['one of those inserted', [['a0a', 'a1', 'a2']], ['a1a', 'a0b'], ['a0a (a0b) a1 (a1a) a2']],
])('%s keeps its place', (_, turns, gone, expected) => {
  expect(linesOf(turns, gone)).toEqual(expected)
})

test('paragraphs inserted after the same one stand in the order of the list', () => {
  expect(linesOf([['a1', 'a1b', 'a2']], ['a1a'], ['a1b', 'a1a'])).toEqual(['a1 a1b (a1a) a2'])
})
