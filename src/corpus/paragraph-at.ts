import { locator } from '#model/address.ts'
import { type AddressedParagraph, type Corpus, paragraphsOf } from './corpus.ts'

/** The paragraph at an address such as `5.A3`, or undefined where there is none. */
export function paragraphAt(
  corpus: Pick<Corpus, 'exchanges'>,
  address: string,
): AddressedParagraph | undefined {
  let index = indexes.get(corpus)
  if (!index) {
    index = new Map(
      [...paragraphsOf(corpus.exchanges)].map((one) => [
        locator(one.exchange.number, one.paragraph.id),
        one,
      ]),
    )
    indexes.set(corpus, index)
  }
  return index.get(address)
}

const indexes = new WeakMap<Pick<Corpus, 'exchanges'>, ReadonlyMap<string, AddressedParagraph>>()
