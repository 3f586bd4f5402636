import { expect, test } from 'vitest'
import { annotationReport } from '#checks/annotation-report.ts'
import { annotatedExchanges } from '#corpus/notes.ts'
import { readEdition } from '#reading/read-edition.ts'
import { discussionsOf } from '#corpus/topics.ts'

const { corpus } = await readEdition('content')
const { exchanges, glossary, works, topics, timeline, edition } = corpus!
const report = annotationReport(corpus!)

test('the apparatus is as large as the edition says', () => {
  expect(glossary.size).toBeGreaterThanOrEqual(85)
  expect(works.size).toBeGreaterThanOrEqual(55)
  const notes = annotatedExchanges(corpus!).flatMap((one) => one.notes)
  expect(notes.length).toBeGreaterThanOrEqual(100)
  expect(timeline?.events.length).toBeGreaterThanOrEqual(45)
})

test('no exchange is without a term, a citation and a note', () => {
  expect(report.exchanges).toHaveLength(15)
  for (const { number, marks } of report.exchanges) {
    for (const [name, count] of Object.entries(marks))
      expect(count, `${number}: ${name}`).toBeGreaterThan(0)
  }
})

test('no paragraph has too many marks', () => {
  expect(report.thickets).toEqual([])
})

test('every exchange has a summary, a reply and topics', () => {
  for (const { number, summary, reply, topics } of exchanges) {
    expect(summary, `${number}`).toMatch(/^\p{Lu}.+[.?]$/u)
    if (number > 0) expect(reply, `${number}`).toMatch(/^\p{Lu}.+\.$/u)
    expect(topics.length, `${number}`).toBeGreaterThan(0)
  }
})

test('both speakers speak on every topic, and have an entry of their own', () => {
  expect(Object.keys(topics).length).toBeGreaterThan(5)
  for (const [key, topic] of Object.entries(topics)) {
    const said = discussionsOf(corpus!, topic).flatMap(({ statements }) => statements)
    const speakers = new Set(said.map(({ turn }) => turn.by?.key))
    for (const speaker of edition.speakers) expect(speakers, key).toContain(speaker.key)
  }
  for (const { key } of edition.speakers) expect(glossary.get(key)?.kind).toBe('person')
})

test('every work has `checked` and `primary`', () => {
  for (const { id, checked, primary } of works.values()) {
    expect(checked, id).toBeDefined()
    expect(primary, id).toBeDefined()
  }
})

test('every work can be found', () => {
  for (const work of works.values()) {
    const { id, title, issued, accessed } = work
    expect(title, id).not.toBe('')
    expect(issued ?? accessed, id).toBeDefined()
    const answerable = ['author', 'editor', 'publisher', 'container-title', 'authority']
    expect(answerable.filter((field) => work[field] !== undefined).length, id).toBeGreaterThan(0)
    const found = ['URL', 'DOI', 'ISBN', 'container-title', 'publisher', 'number', 'authority']
    expect(found.filter((field) => work[field] !== undefined).length, id).toBeGreaterThan(0)
  }
})
