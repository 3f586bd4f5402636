import { expect, test } from 'vitest'
import { formatWork, shortLabel } from './in-english.ts'
import { type Bibliography, type Work, workSchema } from '#model/work.ts'

let count = 0

function work(title: string, author?: string, year?: number, month?: number): Work {
  const [given, family] = author?.split(' ') ?? []
  return workSchema.parse({
    id: `work-${++count}`,
    type: 'book',
    title,
    ...(family && { author: [{ family, given }] }),
    ...(year && { issued: { 'date-parts': [[year, ...(month ? [month] : [])]] } }),
  })
}

function bibliographyOf(works: Work[]): Bibliography {
  return new Map(works.map((one) => [one.id, one]))
}

/** The short labels of works in one bibliography, with or without the part cited. */
function labelsOf(works: Work[], part?: string): string[] {
  const bibliography = bibliographyOf(works)
  return works.map((one) => shortLabel(one, bibliography, part))
}

/** The entries of works in one bibliography. */
function entriesOf(works: Work[]): string[] {
  const bibliography = bibliographyOf(works)
  return works.map((one) => formatWork(one, bibliography))
}

test('two works by one author from one year are distinguished in labels and in the bibliography', () => {
  const works = [work('Silt', 'Ida Reed', 1931), work('Mud', 'Ida Reed', 1931, 5)]
  expect(labelsOf(works)).toEqual(['Reed 1931a', 'Reed 1931b'])
  expect(labelsOf(works, 'p. 25')).toEqual(['Reed 1931a, 25', 'Reed 1931b, 25'])
  expect(labelsOf(works, 'art. 3')).toEqual(['Reed 1931a, art. 3', 'Reed 1931b, art. 3'])
  expect(entriesOf(works)).toEqual([
    'Reed, Ida. 1931a. <i>Silt</i>.',
    'Reed, Ida. 1931b. <i>Mud</i>.',
  ])
})

test('letters follow the order of the bibliography, not of the file', () => {
  const works = ['C', 'A', 'B'].map((title) => work(title, 'Ida Reed', 1931))
  expect(labelsOf(works)).toEqual(['Reed 1931c', 'Reed 1931a', 'Reed 1931b'])
  expect(entriesOf(works)[2]).toBe('Reed, Ida. 1931b. <i>B</i>.')
})

test('the 27th work has the letters aa', () => {
  const works = Array.from({ length: 28 }, (_, index) =>
    work(`Volume ${String(index).padStart(2, '0')}`, 'Ida Reed', 1931),
  )
  expect(labelsOf(works).slice(24)).toEqual([
    'Reed 1931y',
    'Reed 1931z',
    'Reed 1931aa',
    'Reed 1931ab',
  ])
})

test('authors of one family name are distinguished by given names instead of letters', () => {
  const works = [
    work('Silt', 'Ida Reed', 1931),
    work('Mud', 'Oskar Reed', 1931),
    work('Clay', 'Olga Reed', 1932),
  ]
  expect(labelsOf(works)).toEqual(['I. Reed 1931', 'Oskar Reed 1931', 'Olga Reed 1932'])
})

test('works without an author, a date or either get letters too', () => {
  expect(
    labelsOf([work('Harbour Law', undefined, 1931), work('Harbour Law', undefined, 1931)]),
  ).toEqual(['Harbour Law 1931a', 'Harbour Law 1931b'])
  const undated = [work('Silt', 'Ida Reed'), work('Mud', 'Ida Reed')]
  expect(labelsOf(undated)).toEqual(['Reed, n.d.-b', 'Reed, n.d.-a'])
  expect(entriesOf(undated)).toEqual([
    'Reed, Ida. n.d.-b. <i>Silt</i>.',
    'Reed, Ida. n.d.-a. <i>Mud</i>.',
  ])
  expect(labelsOf([work('Harbour Law'), work('Harbour Law')])).toEqual([
    'Harbour Law, n.d.-a',
    'Harbour Law, n.d.-b',
  ])
})

test('a work with a label of its own has no letter', () => {
  expect(labelsOf([work('Silt', 'Ida Reed', 1931)])).toEqual(['Reed 1931'])
  expect(labelsOf([work('Silt', 'Ida Reed', 1931), work('Mud', 'Ida Reed', 1932)])).toEqual([
    'Reed 1931',
    'Reed 1932',
  ])
})

test('two bibliographies do not affect each other', () => {
  const [one, other] = [work('Silt', 'Ida Reed', 1931), work('Mud', 'Ida Reed', 1931)]
  expect([one, other, one].flatMap((each) => labelsOf([each]))).toEqual([
    'Reed 1931',
    'Reed 1931',
    'Reed 1931',
  ])
  expect(labelsOf([one, other])).toEqual(['Reed 1931b', 'Reed 1931a'])
})

test('a backslash in a title or name is kept', () => {
  const one = work(String.raw`The \alpha "silt"`, String.raw`Ida R\eed`, 1931)
  expect(entriesOf([one])).toEqual([String.raw`R\eed, Ida. 1931. <i>The \alpha “Silt.”</i>`])
  expect(labelsOf([one])).toEqual([String.raw`R\eed 1931`])
})
