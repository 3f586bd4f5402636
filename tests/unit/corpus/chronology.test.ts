import { expect, test } from 'vitest'
import { chronologyOf, periodOf } from '#corpus/chronology.ts'
import type { Event, Timeline } from '#corpus/corpus.ts'
import { readDates } from '#model/date.ts'

const eventOn = (date: string): Event => ({
  key: `on-${date}`,
  date: readDates(date)!,
  text: 'It happens.',
  sources: [],
  at: [],
  body: [],
})

const timelineOf = (...dates: string[]): Timeline => ({
  during: { from: readDates('2018-05-08')!, to: readDates('2018-06-12')!, why: 'So it is.' },
  events: dates.map(eventOn),
})

test.each([
  ['2018-05-07', 'before'],
  ['2018-05-08', 'during'],
  ['2018-06-12', 'during'],
  ['2018-06-13', 'after'],
  ['2018', 'before'],
  ['2018-06', 'during'],
  ['2009/2018', 'before'],
  ['2018-06-09/2018-06-20', 'during'],
  ['2019/', 'after'],
])('%s is %s the interview', (date, period) => {
  expect(periodOf(eventOn(date), timelineOf())).toBe(period)
})

test('events are grouped by period in order of time; a period without events is left out', () => {
  const groups = chronologyOf(timelineOf('2022-02-24', '1989', '1923-01-26'))
  expect(groups.map(({ period, events }) => [period, events.map(({ key }) => key)])).toEqual([
    ['before', ['on-1923-01-26', 'on-1989']],
    ['after', ['on-2022-02-24']],
  ])
})
