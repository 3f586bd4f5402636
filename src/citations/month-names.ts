import type { Work } from '#model/work.ts'
import type { CslLocale } from './language.ts'

/**
 * Gives a date without a day the name of its month as it stands alone: `июнь 2018 г.`, but `12 июня 2018 г.` A locale of CSL has
 * only one name for a month, that beside a day. CSL prints a season, which can have any name, in the place of a month.
 */
export function withMonthNames(item: Work, csl: CslLocale): Work {
  if (csl !== 'ru-RU') return item
  const names = new Intl.DateTimeFormat(csl, { month: 'long', timeZone: 'UTC' })
  const named = (date: CslDate): CslDate => {
    const [[year, month, ...day] = [], ...others] = date['date-parts'] ?? []
    if (year === undefined || month === undefined || day.length > 0 || others.length > 0)
      return date
    return {
      ...date,
      'date-parts': [[year]],
      season: names.format(new Date(Date.UTC(2000, Number(month) - 1))),
    }
  }
  return {
    ...item,
    ...(item.issued && { issued: named(item.issued) }),
    ...(item.accessed && { accessed: named(item.accessed) }),
    ...(item['event-date'] && { 'event-date': named(item['event-date']) }),
  }
}

type CslDate = NonNullable<Work['issued']>
