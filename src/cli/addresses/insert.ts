import { relative } from 'node:path'
import { compareIdsIn } from '#directives/paragraph-ids.ts'
import { parseId } from '#model/paragraph-address.ts'
import { CommandError } from '../command-error.ts'
import { withErratum } from './errata-file.ts'
import { withField } from '#reshaping/frontmatter.ts'
import { withWordsOf } from './ledger.ts'
import { paragraphNamed } from './paragraph.ts'
import { type CommandContext, type Proposal, settlesParagraph } from './proposal.ts'

/**
 * Gives a paragraph inserted between published ones an id between theirs. If others were inserted there before, it may come
 * before or after each of them: there is a proposal for every order.
 *
 * @throws a {@link CommandError} if the reference has no letter, or is in use.
 */
export async function insert(
  given: CommandContext,
  text: string,
  why: string,
): Promise<Proposal[]> {
  const { corpus, sourceOf } = given
  const { exchange, id, address } = paragraphNamed(corpus, text)
  if (parseId(id)?.letter === '')
    throw new CommandError(
      `Unexpected ${address}, expected a reference with a letter, such as ${address}A`,
    )
  if (exchange.inserted.includes(id))
    throw new CommandError(`Unexpected ${address}, expected a reference that is not in use`)
  const file = relative(corpus.root, exchange.file)
  const source = (await sourceOf(file)) ?? ''
  const errata = withErratum(await sourceOf('errata.yaml'), corpus, {
    kind: 'address',
    at: [address],
    text: why,
  })
  return possibleOrders(exchange.inserted, id).map((inserted) => ({
    files: new Map([
      [file, withField(source, 'inserted', `[${inserted.join(', ')}]`) ?? source],
      ['errata.yaml', errata],
    ]),
    ledger: (changed) => withWordsOf(changed, exchange.slug, id),
    hasIntendedEffect: (before, after) =>
      settlesParagraph(`inserted ${exchange.number} ${id}`, before, after),
    message: `${address} is now between its neighbours, which keep their numbers`,
  }))
}

/** Every order of the inserted ids with the new one; the likeliest, after all its siblings, comes first. */
function possibleOrders(inserted: readonly string[], id: string): string[][] {
  const sorted = [...inserted].sort(compareIdsIn(inserted))
  const own = parseId(id)
  const siblings = sorted.filter((one) => {
    const other = parseId(one)
    return other?.kind === own?.kind && other?.number === own?.number
  })
  if (siblings.length === 0) return [[...sorted, id].sort(compareIdsIn(inserted))]
  const first = sorted.indexOf(siblings[0]!)
  return Array.from({ length: siblings.length + 1 }, (_, back) =>
    sorted.toSpliced(first + siblings.length - back, 0, id),
  )
}
