import type { Corpus } from '#corpus/corpus.ts'
import { draftParagraphs, isPublishedExchange } from '#corpus/drafts.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import type { Reshaping } from './compose.ts'
import { ReshapingError } from './reshaping-error.ts'

/**
 * Refuses a change that would give a published exchange another number or address, or a published paragraph another reference:
 * they are in citations, which cannot be changed.
 *
 * @param what the change, for the message: `merge 4 5`.
 * @throws {ReshapingError} with the first published reference that would change, and what to do instead.
 */
export function refusePublished(corpus: Corpus, what: string, reshaping: Reshaping): void {
  const { exchanges, addresses } = reshaping.renumbered
  for (const exchange of corpus.exchanges) {
    if (!isPublishedExchange(corpus.ledger, exchange)) continue
    const { number } = exchange
    const now = exchanges.get(number)
    if (now !== undefined && now !== number) refuse(what, `exchange ${number}`, `exchange ${now}`)
    const drafts = new Set(draftParagraphs(corpus, exchange))
    for (const { paragraphs } of exchange.turns)
      for (const { id } of paragraphs) {
        const old = paragraphAddress(number, id)
        const next = addresses.get(old) ?? old
        if (!drafts.has(id) && next !== old) refuse(what, old, next)
      }
  }
}

function refuse(what: string, old: string, next: string): never {
  throw new ReshapingError(
    `Unexpected ${what}, expected a change of drafts only: ${old} is published and would become ${next}, so that citations of it ` +
      'would lead to other words. Published exchanges can get another title (title), and another address (npm run addresses -- rename), ' +
      'but keep their numbers and their paragraphs.',
  )
}
