import { CommandError } from '../command-error.ts'
import { withErratum } from './errata-file.ts'
import { publishedWords, withWordsOf } from './ledger.ts'
import { paragraphNamed } from './paragraph.ts'
import { type CommandContext, keyOf, type Proposal, settlesParagraph } from './proposal.ts'

/**
 * Records the corrected words of a published paragraph, and adds the correction to the errata.
 *
 * @throws a {@link CommandError} if no paragraph with that address was published.
 */
export async function reword(
  { corpus, sourceOf }: CommandContext,
  text: string,
  what: string,
): Promise<Proposal[]> {
  const { exchange, id, address } = paragraphNamed(corpus, text)
  if (publishedWords(corpus.ledger, exchange.slug)?.[id] === undefined)
    throw new CommandError(`Unexpected ${address}, expected a paragraph that was published`)
  const change = { kind: 'words' as const, at: [address], text: what }
  const errata = withErratum(await sourceOf('errata.yaml'), corpus, change)
  const key = `reworded ${exchange.number} ${id}`
  return [
    {
      files: new Map([['errata.yaml', errata]]),
      ledger: (changed) => withWordsOf(changed, exchange.slug, id),
      hasIntendedEffect: (before, after) =>
        before.some((one) => keyOf(one) === key) && settlesParagraph(key, before, after),
      message: `${address} has new words, and the errata say why`,
    },
  ]
}
