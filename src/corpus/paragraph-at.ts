import { paragraphAddress } from '#model/paragraph-address.ts'
import { memoize } from '#model/memoize.ts'
import { type AddressedParagraph, type Corpus, paragraphsOf } from './corpus.ts'

/** The paragraph at an address such as `5.A3`; undefined if there is none. */
export function paragraphAt(
  corpus: Pick<Corpus, 'exchanges'>,
  address: string,
): AddressedParagraph | undefined {
  return byAddress(corpus).get(address)
}

const byAddress = memoize(
  ({ exchanges }: Pick<Corpus, 'exchanges'>) =>
    new Map(
      [...paragraphsOf(exchanges)].map((one) => [
        paragraphAddress(one.exchange.number, one.paragraph.id),
        one,
      ]),
    ),
)
