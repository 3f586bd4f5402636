import { expect, test } from 'vitest'
import { diffParagraphs } from '#checks/diff-paragraphs.ts'
import { compareIdsIn } from '#directives/paragraph-ids.ts'

/** The changes as `change id`, between paragraphs given as words by id. */
function changes(
  recorded: Record<string, string>,
  found: Record<string, string>,
  used: string[] = [],
  inserted: string[] = [],
): string[] {
  return diffParagraphs(recorded, found, compareIdsIn(inserted), used).map(
    ({ change, id }) => `${change} ${id}`,
  )
}

test('changes are listed in the order of the text, questions before answers', () => {
  const recorded = { q1: 'q', a1: 'a', a2: 'b', a3: 'c', a4: 'd' }
  const found = { q1: 'r', a1: 'x', a2: 'a', a3: 'c', a4: 'y', a5: 'd' }
  expect(changes(recorded, found)).toEqual([
    'reworded q1',
    'inserted a0a',
    'withdrawn a2',
    'inserted a3a',
  ])
})

test('an id that was used before is not used again', () => {
  const recorded = { a1: 'a', a2: 'b' }
  const found = { a1: 'a', a2: 'x', a3: 'b' }
  expect(changes(recorded, found)).toEqual(['inserted a1a'])
  expect(changes(recorded, found, ['a1', 'a1a', 'a1b', 'a2'])).toEqual(['inserted a1c'])
})

test('paragraphs inserted after the same one keep the order of `inserted`', () => {
  const recorded = { a1: 'a', a1a: 'b', a1b: 'c' }
  const found = { a1: 'a', a1b: 'c', a1a: 'b' }
  expect(changes(recorded, found, [], ['a1b', 'a1a'])).toEqual([])
})
