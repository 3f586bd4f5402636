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

test('paragraphs inserted at the same place get one letter after the other', () => {
  const recorded = { a1: 'a', a2: 'b' }
  expect(changes(recorded, { a1: 'a', a2: 'x', a3: 'y', a4: 'b' })).toEqual([
    'inserted a1a',
    'inserted a1b',
  ])
})

test('a letter that the exchange uses already is not proposed, even if it was not recorded', () => {
  const recorded = { a1: 'a', a2: 'b' }
  const found = { a1: 'a', a1a: 'x', a2: 'y', a3: 'b' }
  expect(changes(recorded, found, [], ['a1a'])).toEqual(['inserted a1b', 'inserted a1c'])
})

test('what is inserted with an id of its own changes nothing that was published', () => {
  const recorded = { a1: 'a', a2: 'b' }
  expect(changes(recorded, { a1: 'a', a1a: 'x', a2: 'b' }, [], ['a1a'])).toEqual([])
})

test('paragraphs added after the last one just go on counting', () => {
  expect(changes({ a1: 'a' }, { a1: 'a', a2: 'x', a3: 'y' })).toEqual([])
  const recorded = { a1: 'a', a2: 'b', a3: 'c' }
  expect(changes(recorded, { a1: 'x', a2: 'b', a3: 'c', a4: 'y' })).toEqual(['reworded a1'])
})

test('the last paragraphs are withdrawn where nothing stands in their place', () => {
  expect(changes({ a1: 'a', a2: 'b', a3: 'c' }, { a1: 'a' })).toEqual([
    'withdrawn a2',
    'withdrawn a3',
  ])
})

test('of paragraphs with other words in their place, those left over are inserted or withdrawn', () => {
  const recorded = { a1: 'a', a2: 'b', a3: 'c', a4: 'd' }
  expect(changes(recorded, { a1: 'x', a2: 'y', a3: 'z', a4: 'v', a5: 'd' })).toEqual([
    'reworded a1',
    'reworded a2',
    'reworded a3',
    'inserted a3a',
  ])
  expect(changes(recorded, { a1: 'a', a2: 'x', a3: 'd' })).toEqual(['reworded a2', 'withdrawn a3'])
})
