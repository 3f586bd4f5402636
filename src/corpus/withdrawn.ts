import type { Paragraph } from '#directives/read-exchange.ts'
import { type FilledTurn, withWithdrawn } from '#directives/withdrawn-places.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { formatDates, readDates } from '#model/date.ts'
import type { Exchange, Turn } from './corpus.ts'

/** The turns of an exchange, with placeholders for withdrawn paragraphs. */
export function filledTurns(exchange: Exchange): FilledTurn<Turn, Paragraph>[] {
  return withWithdrawn<Paragraph, Turn>(exchange.turns, exchange)
}

/** The notice in place of a withdrawn paragraph: `5.A4 was withdrawn on 24 November 2026: why`. */
export function withdrawalNotice({ number, withdrawn }: Exchange, id: string): string {
  const { on, why } = withdrawn[id] ?? {}
  const dates = on === undefined ? undefined : readDates(on)
  const day = dates ? ` on ${formatDates(dates)}` : ''
  return `${paragraphAddress(number, id)} was withdrawn${day}${why === undefined ? '' : `: ${why}`}`
}
