import { type Dates, readDates } from '#model/date.ts'
import { formatDates } from '#model/format-dates.ts'
import { type InterfaceFields, interfaceLanguageOf, localeOf } from '#model/interface.ts'
import { messagesFor } from './catalogue.ts'

/**
 * Dates for readers, in the language of the interface.
 *
 * @param open what to say of a date without an end.
 */
export function printDates(
  dates: Dates,
  edition: InterfaceFields,
  open: 'since' | 'born' = 'since',
): string {
  const locale = localeOf(interfaceLanguageOf(edition))
  return formatDates(dates, locale, messagesFor(edition).dates, open)
}

/** The same for a date as it is written in a data file. One that cannot be read is printed as it is. */
export function printDate(written: string, edition: InterfaceFields): string {
  const dates = readDates(written)
  return dates ? printDates(dates, edition) : written
}
