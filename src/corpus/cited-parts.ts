import type { InterfaceFields } from '#model/interface.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import { type Exchange, paragraphsOf } from './corpus.ts'

/** The name of a whole exchange in a citation: `exchange 5`. */
export function citedAs({ number }: Pick<Exchange, 'number'>, edition: InterfaceFields): string {
  const { introduction, exchange } = messagesFor(edition).cite
  return number === 0 ? introduction : exchange(number)
}

/** The paragraphs of an exchange as they are cited: with the id, the address `5.A3` and the speaker. */
export function citedParagraphs(
  exchange: Exchange,
): { id: string; address: string; speaker: Speaker | undefined }[] {
  return [...paragraphsOf([exchange])].map(({ turn, paragraph }) => ({
    id: paragraph.id,
    address: paragraphAddress(exchange.number, paragraph.id),
    speaker: turn.by,
  }))
}

/** When the interview was published, as readers see it: `2018` or `3 May 2018`. */
export function publicationDate(
  edition: InterfaceFields & Pick<Edition, 'date'>,
): string | undefined {
  return edition.date === undefined ? undefined : printDate(edition.date, edition)
}
