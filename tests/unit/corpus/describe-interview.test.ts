import { expect, test } from 'vitest'
import { describeInterview } from '#corpus/describe-interview.ts'
import { readEdition } from '#reading/read-edition.ts'

const { corpus } = await readEdition('tests/editions/bells')
const bells = describeInterview(corpus!, 'bells')

test('an interview is described without its text', () => {
  expect(bells).toMatchObject({
    folder: 'bells',
    shortTitle: 'Bronze and Time',
    language: 'en',
    editorsLanguage: 'en',
    isDraft: false,
    changed: '2026-11-26',
  })
  expect(bells.speakers.map(({ key, familyName, role }) => [key, familyName, role])).toEqual([
    ['marsh', 'Marsh', 'interviewer'],
    ['brandt', 'Brandt', 'respondent'],
  ])
  expect(bells.exchanges.length).toBe(corpus!.exchanges.length)
  // It is plain data.
  expect(JSON.parse(JSON.stringify(bells))).toEqual(bells)
})

test('every use of an entry is in an exchange of the interview, each paragraph once', () => {
  const uses = bells.entries.flatMap((entry) => entry.uses)
  expect(uses.length).toBeGreaterThan(10)
  const numbers = new Set(bells.exchanges.map(({ number }) => number))
  for (const { exchange, paragraphs } of uses) {
    expect(numbers).toContain(exchange)
    expect(new Set(paragraphs).size).toBe(paragraphs.length)
    expect(paragraphs.length).toBeGreaterThan(0)
  }
})

test('nothing of an edition without published addresses is published', () => {
  const ledger = { ...corpus!.ledger, pages: {}, recorded: undefined }
  const draft = describeInterview({ ...corpus!, ledger, errata: [] }, 'draft')
  expect(draft.isDraft).toBe(true)
  expect(draft.changed).toBeUndefined()
})
