import { Mistake } from '../mistake.ts'
import { withErratum } from './errata-file.ts'
import { publishedWords, withWordsOf } from './ledger.ts'
import { paragraphNamed } from './paragraph.ts'
import { addsNothing, type Given, nameOf, type Proposal } from './proposal.ts'

/**
 * Records the corrected words of a published paragraph, and adds the correction to the errata.
 *
 * @throws a {@link Mistake} if no paragraph with that address was published.
 */
export async function reword(
  { corpus, sourceOf }: Given,
  text: string,
  what: string,
): Promise<Proposal[]> {
  const { exchange, id, address } = paragraphNamed(corpus, text)
  if (publishedWords(corpus.ledger, exchange.slug)?.[id] === undefined)
    throw new Mistake(`Unexpected ${address}, expected a paragraph that was published`)
  const change = { kind: 'words' as const, at: [address], text: what }
  const errata = withErratum(await sourceOf('errata.yaml'), corpus, change)
  return [
    {
      files: new Map([['errata.yaml', errata]]),
      ledger: (changed) => withWordsOf(changed, exchange.slug, id),
      settles: (before, after) =>
        addsNothing(before, after) &&
        before.some((one) => nameOf(one) === `reworded ${exchange.number} ${id}`) &&
        after.length < before.length,
      said: `${address} has new words, and the errata say why`,
    },
  ]
}
