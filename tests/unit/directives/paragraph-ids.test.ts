import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareIdsIn, paragraphIds } from '#directives/paragraph-ids.ts'
import { kindOf } from '#model/paragraph-address.ts'

/** The first ids of answers. */
function firstIds(count: number, inserted: string[] = [], withdrawn: string[] = []): string[] {
  const ids = paragraphIds('a', {
    inserted,
    withdrawn: Object.fromEntries(withdrawn.map((id) => [id, {}])),
  })
  return Array.from({ length: count }, () => ids.next().value)
}

test('paragraphs count from 1', () => {
  expect(firstIds(3)).toEqual(['a1', 'a2', 'a3'])
})

test('inserted ids follow theirs in the order given, and those of other kinds are not used', () => {
  expect(firstIds(6, ['a0a', 'q1a', 'a2b', 'a2a'])).toEqual(['a0a', 'a1', 'a2', 'a2b', 'a2a', 'a3'])
})

test('withdrawn ids are not used again', () => {
  expect(firstIds(3, ['a1a'], ['a1', 'a3'])).toEqual(['a1a', 'a2', 'a4'])
})

test('whatever was inserted and withdrawn, ids are unique, in order, of their kind and in use', () => {
  const lettered = fc
    .tuple(fc.constantFrom('a', 'q'), fc.nat({ max: 4 }), fc.constantFrom('a', 'b', 'c'))
    .map((parts) => parts.join(''))
  const plain = fc.integer({ min: 1, max: 5 }).map((number) => `a${number}`)
  fc.assert(
    fc.property(
      fc.uniqueArray(lettered, { maxLength: 8 }),
      fc.uniqueArray(fc.oneof(plain, lettered), { maxLength: 6 }),
      (inserted, withdrawn) => {
        const ids = firstIds(12, inserted, withdrawn)
        expect(new Set(ids).size).toBe(12)
        expect(ids.filter((id) => kindOf(id) !== 'a' || withdrawn.includes(id))).toEqual([])
        expect(ids.toSorted(compareIdsIn(inserted))).toEqual(ids)
        for (const id of inserted)
          if (kindOf(id) === 'a' && !withdrawn.includes(id)) expect(ids).toContain(id)
      },
    ),
  )
})

test.each([
  [
    'of different kinds: the question first, whatever was inserted first',
    'q1a',
    'a1a',
    ['a1a', 'q1a'],
  ],
  ['both inserted after the same one: in the order given', 'a1b', 'a1a', ['a1b', 'a1a']],
  ['only one of them known as inserted: by their letters', 'a1b', 'a1c', ['a1b']],
  ['only one of them inserted: by their letters', 'a1', 'a1a', ['a1a']],
])('ids are compared, %s', (_, first, second, inserted) => {
  expect(compareIdsIn(inserted)(first, second)).toBeLessThan(0)
  expect(compareIdsIn(inserted)(second, first)).toBeGreaterThan(0)
})
