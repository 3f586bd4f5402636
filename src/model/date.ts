import { z } from 'zod'

/** What a date looks like, for editors that complete and check files while they are written. */
const datePattern = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`

/** A date as far as it is known: `1989`, `2018-06` or `2018-06-12`. */
export const dateSchema = z
  .string()
  .refine((text) => readDate(text) !== undefined, {
    error: 'expected a valid date such as 1989, 2018-06 or 2018-06-12',
  })
  .meta({ title: 'date', pattern: `^${datePattern}$`, examples: ['1989', '2018-06', '2018-06-12'] })

/** A whole day, `2018-06-12`. */
export const daySchema = z
  .string()
  .refine((text) => readDate(text)?.day !== undefined, {
    error: 'expected a valid day such as 2018-06-12',
  })
  .meta({ title: 'day', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, examples: ['2018-06-12'] })

/**
 * A date or a span of dates in ISO 8601: `1989`, `2018-06`, `2018-06-12`, `2009/2018`, or `1953/` if it
 * has not ended. Rejects days that do not exist and spans that end before they begin.
 */
export const datesSchema = z
  .string()
  .transform((text, context) => {
    const dates = readDates(text)
    if (dates) return dates
    const message =
      'expected a valid date such as 1989, 2018-06 or 2018-06-12, or a span such as 2009/2018 or 1953/'
    context.addIssue({ code: 'custom', message, input: text })
    return z.NEVER
  })
  .meta({
    title: 'dates',
    pattern: `^${datePattern}(?:/(?:${datePattern})?)?$`,
    examples: ['2018-06-12', '2009/2018', '1953/'],
  })

/** A calendar date as far as it is known; `month` and `day` count from 1. */
export type CalendarDate = { year: number; month?: number; day?: number }

/** From when to when. A single date ends where it begins; without `to` it goes on. */
export type Dates = { from: CalendarDate; to: CalendarDate | undefined }

/** Parses dates as they are written in data files; undefined if they are invalid. */
export function readDates(text: string): Dates | undefined {
  const [first = '', last, ...rest] = text.split('/')
  const from = readDate(first)
  if (!from || rest.length > 0) return undefined
  if (last === undefined) return { from, to: from }
  if (last === '') return { from, to: undefined }
  const to = readDate(last)
  return to && firstDay(from) <= lastDay(to) ? { from, to } : undefined
}

function readDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return undefined
  const date = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
  return isOfCalendar(date) ? date : undefined
}

/** Whether the calendar has this date: no month 13, no 31 February. */
export function isOfCalendar({ year, month = 1, day = 1 }: CalendarDate): boolean {
  if (![year, month, day].every(Number.isInteger)) return false
  // `Date` turns 31 February into 3 March, so compare what comes back. It reads years 0 to 99 as 1900 to
  // 1999; the calendar repeats every 400 years, so a later year is used instead.
  const date = new Date(Date.UTC(2000 + (year % 400), month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The first day a date can mean, as `2018-06-01`: such days can be compared. */
export function firstDay({ year, month = 1, day = 1 }: CalendarDate): string {
  return iso(year, month, day)
}

/** The last day a date can mean, as `2018-06-30`; of every month it is called the 31st, which is enough to compare. */
export function lastDay({ year, month = 12, day = 31 }: CalendarDate): string {
  return iso(year, month, day)
}

function iso(year: number, month: number, day: number): string {
  return `${fourDigits(year)}-${two(month)}-${two(day)}`
}

/** A date for machines, as in `<time datetime>`: as exact as it is known. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [fourDigits(year), month && two(month), day && two(day)].filter(Boolean).join('-')
}

/** A year in four digits, with a minus sign if it is negative. */
function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
