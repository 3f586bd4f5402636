import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { formatAddress, formatId, parseAddress } from '#model/paragraph-address.ts'
import { CommandError } from '../command-error.ts'

/**
 * Parses a reference such as `5.A3A` into its exchange, its id and the form in which it is cited. There need
 * not be a paragraph with that id.
 *
 * @throws a {@link CommandError} if the reference is invalid or there is no such exchange.
 */
export function paragraphNamed(
  { exchanges }: Pick<Corpus, 'exchanges'>,
  text: string,
): { exchange: Exchange; id: string; address: string } {
  const place = parseAddress(text)
  if (!place)
    throw new CommandError(
      `Unexpected "${text}", expected the reference of a paragraph, such as 5.A3`,
    )
  const exchange = exchanges.find(({ number }) => number === place.exchange)
  if (!exchange) {
    const numbers = exchanges.map(({ number }) => number)
    throw new CommandError(
      `Unexpected exchange ${place.exchange}, expected one from ${Math.min(...numbers)} to ${Math.max(...numbers)}`,
    )
  }
  return { exchange, id: formatId(place), address: formatAddress(place) }
}

/** Today, as `2026-11-24`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
