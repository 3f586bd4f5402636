import { type CalendarDate, type Dates, isoDate } from './date.ts'

/** What a language says around dates. */
export type DateWords = {
  /** A date from which something goes on. */
  since: (date: string) => string
  /** The date of birth of somebody who is alive. */
  born: (date: string) => string
  /** The dash of a span between figures: `2009–2018`. */
  figures: string
  /** The dash of a span between dates of several words, with its spaces, at which no line breaks: `30 May – 2 June 2018`. */
  words: string
}

/**
 * Dates for readers: `8 July 2016`, `June 2018`, `2009–2018`, `9–10 June 2018`, `since 1953`.
 *
 * @param locale for `Intl`, such as `en-GB`. The locale and the time zone of the machine do not matter.
 * @param open what to say of a date without an end.
 */
export function formatDates(
  { from, to }: Dates,
  locale: string,
  words: DateWords,
  open: 'since' | 'born' = 'since',
): string {
  if (to === undefined) return words[open](formatDate(from, locale))
  if (isoDate(from) === isoDate(to)) return formatDate(from, locale)
  if (from.year < 1) return formatDate(from, locale) + words.words + formatDate(to, locale)
  const [first, last] = [partsOf(from, locale), partsOf(to, locale)]
  if (first.length > 1 && first[0]?.type === 'year') return yearFirst(first, last, words)
  const isInYears = !from.month && !to.month
  if (from.year !== to.year || !from.month || !to.month) {
    return joined(first) + (isInYears ? words.figures : words.words) + joined(last)
  }
  return from.month === to.month && from.day && to.day
    ? daysOfMonth(from, to, locale, words)
    : withoutYear(from, locale) + words.words + joined(last)
}

/** `9–10 June 2018` */
function daysOfMonth(
  from: CalendarDate,
  to: CalendarDate,
  locale: string,
  words: DateWords,
): string {
  return formatterOf(to, locale)
    .formatRangeToParts(dayOf(from), dayOf(to))
    .map(({ value, type, source }) => {
      const isDash = source === 'shared' && type === 'literal' && /\p{Dash}/u.test(value)
      // German puts the full stop of the first day next to the dash: `9.–10. Juni 2018`.
      return isDash ? value.replace(/\s*\p{Dash}\s*/u, words.figures) : plainSpaces(value)
    })
    .join('')
}

/**
 * A span in a language whose dates begin with the year: `2018年6月9日—10日`, `2009—2018年`. `Intl` would write most of them in
 * figures.
 */
function yearFirst(first: readonly Part[], last: readonly Part[], words: DateWords): string {
  const isInYears = first.length === 2 && last.length === 2
  if (isInYears) return first[0]!.value + words.figures + joined(last)
  const differs = first.findIndex(({ value }, index) => value !== last[index]?.value)
  // Of a month and a day in it, only the year is left out: the month would be missed.
  const shared = first.length === last.length ? differs : Math.min(differs < 0 ? 2 : differs, 2)
  return joined(first) + words.figures + joined(last.slice(shared))
}

function formatDate(date: CalendarDate, locale: string): string {
  return joined(partsOf(date, locale))
}

function partsOf(date: CalendarDate, locale: string): Part[] {
  return formatterOf(date, locale)
    .formatToParts(dayOf(date))
    .map(({ type, value }) => ({
      type,
      // `Intl` counts years before the first from 1 again, and leaves the era out.
      value: type === 'year' && date.year < 1 ? String(date.year) : plainSpaces(value),
    }))
}

function withoutYear(date: CalendarDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, fieldsOf(date)).format(dayOf(date))
}

function formatterOf(date: CalendarDate, locale: string): Intl.DateTimeFormat {
  const key = [locale, date.month !== undefined, date.day !== undefined].join()
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...fieldsOf(date), year: 'numeric' })
  formatters.set(key, formatter)
  return formatter
}

/** By locale and by what is known of a date. To make one takes long. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The month and the day of a date, if they are known. */
function fieldsOf({ month, day }: CalendarDate): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }
}

function dayOf({ year, month = 1, day = 1 }: CalendarDate): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ value }) => value).join('')
}

/** The thin and narrow spaces of `Intl` as ordinary ones, which every font has. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ')
}

type Part = { type: string; value: string }
