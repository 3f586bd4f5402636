import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, contentOf, type Highlight } from '#highlights/highlight.ts'
import { mergeHighlights } from '#highlights/merge.ts'
import { anyHighlight, anyHighlights, highlightOf } from './samples.ts'

function merged(own: readonly Highlight[], other: readonly Highlight[]): Map<string, Highlight> {
  const all = new Map(own.map((one) => [one.id, one]))
  for (const one of mergeHighlights(own, other).stored) all.set(one.id, one)
  return all
}

/** Two sets that have some highlights in common, in the same or in different versions. */
const twoSets = fc
  .tuple(anyHighlights, anyHighlights, anyHighlights, fc.array(anyHighlight))
  .map(([one, other, both, versions]) => {
    const theirs = both.map((highlight, at) => {
      const version = versions[at]
      return version ? { ...version, id: highlight.id } : highlight
    })
    return [
      [...one, ...both],
      [...other, ...theirs],
    ] as const
  })

test('nothing that either set says is lost', () => {
  fc.assert(
    fc.property(twoSets, ([one, other]) => {
      const contents = new Set([...merged(one, other).values()].map(contentOf))
      for (const highlight of [...one, ...other]) {
        const descendant = [...one, ...other].find(
          ({ id, changes }) =>
            id === highlight.id &&
            changes.includes(highlight.changes.at(-1)!) &&
            changes.at(-1) !== highlight.changes.at(-1),
        )
        if (!descendant) expect(contents).toContain(contentOf(highlight))
      }
    }),
  )
})

test('both devices come to the same, and merging again changes nothing', () => {
  fc.assert(
    fc.property(twoSets, ([one, other]) => {
      const here = merged(one, other)
      const there = merged(other, one)
      expect(Object.fromEntries(here)).toEqual(Object.fromEntries(there))
      expect(mergeHighlights([...here.values()], other).stored).toEqual([])
      expect(mergeHighlights([...here.values()], one).stored).toEqual([])
    }),
  )
})

test('a note that was continued on the other device replaces the earlier one, whoever imports', () => {
  const before = highlightOf('A bell tolls.', 'bell', 'First')
  const after = changed(before, { note: 'First and second' })
  expect(mergeHighlights([before], [after])).toMatchObject({
    stored: [after],
    report: { updated: 1 },
  })
  expect(mergeHighlights([after], [before])).toMatchObject({ stored: [], report: { unchanged: 1 } })
})

test('a note that was changed on both devices is kept twice', () => {
  const before = highlightOf('A bell tolls.', 'bell', 'First')
  const here = { ...changed(before, { note: 'Here' }), changes: [...before.changes, 4e12] }
  const there = { ...changed(before, { note: 'There' }), changes: [...before.changes, 4.1e12] }
  const { stored, report } = mergeHighlights([here], [there])
  expect(stored.map(({ note }) => note).sort()).toEqual(['Here', 'There'])
  expect(stored.find(({ id }) => id === before.id)?.note).toBe('There')
  expect(report).toMatchObject({ keptTwice: 1 })
})
