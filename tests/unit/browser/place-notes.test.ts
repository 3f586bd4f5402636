import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NoteBox, placeNotes } from '#browser/annotations/place-notes.ts'

const lineHeight = 20

/** Notes at lines of text that are 30 pixels apart. */
const notesAt = (...notes: [line: number, lines: number][]): NoteBox[] =>
  notes.map(([line, lines]) => ({ line: line * 30, height: lines * lineHeight }))

const tops = (notes: NoteBox[], expanded?: number) =>
  placeNotes(notes, lineHeight, expanded).places.map(({ top }) => top)

const linesOf = (notes: NoteBox[], expanded?: number) =>
  placeNotes(notes, lineHeight, expanded).places.map(({ lines }) => lines ?? 'whole')

test('notes with room are whole and at their lines', () => {
  const notes = notesAt([0, 3], [4, 2], [9, 6])
  expect(tops(notes)).toEqual([0, 120, 270])
  expect(linesOf(notes)).toEqual(['whole', 'whole', 'whole'])
})

test('a note is pushed down a little so that the one before it is whole', () => {
  const notes = notesAt([0, 3], [1, 2])
  expect(tops(notes)).toEqual([0, 70])
  expect(linesOf(notes)).toEqual(['whole', 'whole'])
})

test('a note that would push the next too far is cut where that one begins', () => {
  const notes = notesAt([0, 9], [3, 1])
  expect(tops(notes)).toEqual([0, 90])
  expect(linesOf(notes)).toEqual([4, 'whole'])
})

test('notes at one line are cut to a line each', () => {
  const notes = notesAt([0, 5], [0, 5], [1, 5], [2, 5])
  expect(linesOf(notes)).toEqual([1, 1, 1, 'whole'])
})

test('the expanded note is whole, and those after it make room', () => {
  const notes = notesAt([0, 9], [3, 1], [12, 1])
  expect(linesOf(notes, 0)).toEqual(['whole', 'whole', 'whole'])
  expect(tops(notes, 0)).toEqual([0, 190, 360])
})

test('where there are more notes than lines, they share lines', () => {
  const notes = notesAt(...Array.from({ length: 40 }, (_, at): [number, number] => [at >> 2, 4]))
  const { places } = placeNotes(notes, lineHeight)
  expect(places.some(({ slots }) => slots > 1)).toBe(true)
  for (const [at, { top }] of places.entries())
    expect(Math.abs(top - notes[at]!.line)).toBeLessThanOrEqual(4 * lineHeight)
})

test('in any arrangement notes keep their order, begin no higher than their words and do not overlap', () => {
  const boxes = fc
    .array(fc.record({ line: fc.nat(900), height: fc.integer({ min: 1, max: 12 }) }), {
      maxLength: 60,
    })
    .map((all) =>
      all
        .sort((a, b) => a.line - b.line)
        .map(({ line, height }) => ({ line, height: height * lineHeight })),
    )
  fc.assert(
    fc.property(boxes, fc.option(fc.nat(59), { nil: undefined }), (notes, expanded) => {
      const { places, height } = placeNotes(notes, lineHeight, expanded)
      expect(places).toHaveLength(notes.length)
      let bottom = 0
      let slot = 0
      for (const [at, place] of places.entries()) {
        const before = places[at - 1]
        expect(place.top).toBeGreaterThanOrEqual(notes[at]!.line - (place.slot > 0 ? Infinity : 0))
        if (place.slot > 0) {
          expect(place.top).toBe(before!.top)
          expect(place.slot).toBe(slot + 1)
        } else expect(place.top).toBeGreaterThanOrEqual(bottom)
        slot = place.slot
        expect(slot).toBeLessThan(place.slots)
        bottom = Math.max(
          bottom,
          place.top + (place.lines ?? notes[at]!.height / lineHeight) * lineHeight,
        )
      }
      expect(height).toBeGreaterThanOrEqual(bottom)
      const open = expanded === undefined ? undefined : places[expanded]
      if (open?.slots === 1) expect(open.lines).toBeUndefined()
    }),
  )
})
