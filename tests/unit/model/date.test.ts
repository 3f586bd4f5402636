import { expect, test } from 'vitest'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { glossSchema } from '#model/gloss.ts'
import { ledgerSchema } from '#model/ledger.ts'
import { timelineSchema } from '#model/timeline.ts'
import { workSchema } from '#model/work.ts'
import { datesSchema, firstDay, formatDates, lastDay, readDates } from '#model/date.ts'

test.each([
  ['1989', '1989'],
  ['2018-06', 'June 2018'],
  ['2018-06-12', '12 June 2018'],
  ['2009/2018', '2009–2018'],
  ['2018-06-09/2018-06-10', '9–10 June 2018'],
  ['2018-05-31/2018-06-01', '31 May – 1 June 2018'],
  ['2017-12-30/2018-01-17', '30 December 2017 – 17 January 2018'],
  ['2018-05/2018-06', 'May – June 2018'],
  ['2018-06/2018-06-12', 'June – 12 June 2018'],
  ['2018-06-05/2018-06', '5 June – June 2018'],
  ['1953/', 'since 1953'],
])('%s is printed as %s', (written, printed) => {
  expect(formatDates(readDates(written)!)).toBe(printed)
})

test('what goes on may be said otherwise', () => {
  expect(formatDates(readDates('1953-06-15/')!, 'born')).toBe('born 15 June 1953')
})

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
