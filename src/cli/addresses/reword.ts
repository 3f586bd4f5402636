import { exchangePath } from '#model/address.ts'
import { Mistake } from '../mistake.ts'
import { addErratum } from './errata-file.ts'
import { editionIn, writeLedger } from './ledger-file.ts'
import { placeOf } from './paragraph.ts'

/**
 * Accepts other words of a published paragraph, and says so in the errata.
 *
 * @throws a {@link Mistake} where no paragraph with that address was published.
 */
export async function reword(folder: string, address: string, what: string): Promise<string> {
  const corpus = await editionIn(folder)
  const { exchange, id } = placeOf(corpus, address)
  const words = corpus.ledger.words[exchangePath(exchange.slug)]
  if (!words?.[id]) throw new Mistake(`Unexpected address ${address}, expected a published one`)
  Reflect.deleteProperty(words, id)
  await addErratum(corpus, { kind: 'words', at: [address.toUpperCase()], text: what })
  await writeLedger(corpus.root, corpus.ledger)
  return `${address} has new words, and the errata say why`
}
