import type { Paragraph } from '#directives/read-exchange.ts'
import { type FilledTurn, withWithdrawn } from '#directives/withdrawn-places.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import type { InterfaceFields } from '#model/interface.ts'
import type { Exchange, Turn } from './corpus.ts'

/** The turns of an exchange with what stands between them, and with placeholders for withdrawn paragraphs. */
export function filledTurns(exchange: Exchange): FilledTurn<Turn, Paragraph>[] {
  return withWithdrawn<Paragraph, Turn>(exchange.turns, exchange, exchange.between)
}

/** Every reference of an exchange, in text order: its paragraphs, and those that were withdrawn. */
export function referencesIn(exchange: Exchange): { id: string; withdrawn: boolean }[] {
  return filledTurns(exchange)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      if (part.type === 'paragraph') return { id: part.paragraph.id, withdrawn: false }
      return part.type === 'withdrawn' ? { id: part.id, withdrawn: true } : []
    })
}

/** The notice in place of a withdrawn paragraph: `5.A4 was withdrawn on 24 November 2026. Why.`. */
export function withdrawalNotice(
  { number, withdrawn }: Pick<Exchange, 'number' | 'withdrawn'>,
  id: string,
  edition: InterfaceFields,
): string {
  const address = paragraphAddress(number, id)
  const { on, why } = withdrawn[id] ?? {}
  const day = on === undefined ? undefined : printDate(on, edition)
  return messagesFor(edition).reading.exchange.withdrawn(address, day, why)
}
