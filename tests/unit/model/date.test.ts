import { expect, test } from 'vitest'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { glossSchema } from '#model/gloss.ts'
import { ledgerSchema } from '#model/ledger.ts'
import { timelineSchema } from '#model/timeline.ts'
import { workSchema } from '#model/work.ts'
import { datesSchema, firstDay, lastDay, readDates } from '#model/date.ts'

test.each([
  '',
  'June 2018',
  '2018-13',
  '2018-02-30',
  '18',
  '2018/2009',
  '1953//',
  '1/2/3',
  '2018-6-1',
])('%j is no date', (written) => {
  expect(readDates(written)).toBeUndefined()
  expect(datesSchema.safeParse(written).success).toBe(false)
})

test('every data file accepts the same dates', () => {
  const speakers = [{ key: 'a', name: 'A', label: 'A', role: 'respondent' }]
  const erratum = { key: 'a', version: '1', kind: 'words', text: 'x' }
  const event = { key: 'a', text: 'x' }
  const during = { to: '2018-06', why: 'x' }
  const work = { id: 'a', type: 'book', title: 'A' }
  const ledger = { pages: {} }
  const accepted = (date: string) => {
    const parts = date.split('-').map(Number)
    return [
      editionSchema.safeParse({ title: 'A', speakers, date }),
      errataSchema.safeParse([{ ...erratum, date }]),
      timelineSchema.safeParse({ during: { ...during, from: date }, events: [] }),
      timelineSchema.safeParse({
        during: { ...during, from: '2018' },
        events: [{ ...event, date }],
      }),
      exchangeSchema.safeParse({
        number: 1,
        title: 'A',
        withdrawn: { a1: { on: date, why: 'x' } },
      }),
      ledgerSchema.safeParse({ ...ledger, withdrawn: { '/x/': { on: date, why: 'x' } } }),
      glossSchema.safeParse({ label: 'A', kind: 'event', dates: date }),
      workSchema.safeParse({ ...work, issued: { 'date-parts': [parts] } }),
      workSchema.safeParse({ ...work, accessed: { 'date-parts': [parts.map(String)] } }),
    ].map(({ success }) => success)
  }
  for (const day of ['2018-02-28', '2016-02-29', '2000-02-29', '0001-12-31'])
    expect(accepted(day), day).toEqual(Array(9).fill(true))
  for (const none of [
    '2018-02-31',
    '2018-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-01',
    '2018-04-00',
  ])
    expect(accepted(none), none).toEqual(Array(9).fill(false))
})

test('the days a date can mean can be compared', () => {
  expect(firstDay({ year: 2018 })).toBe('2018-01-01')
  expect(firstDay({ year: 2018, month: 6 })).toBe('2018-06-01')
  expect(lastDay({ year: 2018 })).toBe('2018-12-31')
  expect(lastDay({ year: 2018, month: 6, day: 12 })).toBe('2018-06-12')
})
