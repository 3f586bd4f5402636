import { Mistake } from '../mistake.ts'
import { addErratum } from './errata-file.ts'
import { editionIn, writeLedger } from './ledger-file.ts'
import { editFrontmatter, placeOf, today } from './paragraph.ts'

/**
 * Says of a published address that it stands for nothing any more, and why: of a paragraph in the frontmatter of its
 * exchange, of anything else in the ledger. The address stays and gives the reason.
 *
 * @throws a {@link Mistake} where it was never published.
 */
export async function withdraw(folder: string, address: string, why: string): Promise<string> {
  const corpus = await editionIn(folder)
  if (address.startsWith('/')) {
    const [path = '', fragment] = address.split('#')
    const published = corpus.ledger.pages[path]
    if (!published || (fragment !== undefined && !published.includes(fragment))) {
      throw new Mistake(`Unexpected address ${address}, expected one that was published`)
    }
    corpus.ledger.withdrawn[address] = { on: today(), why }
    await addErratum(corpus, { kind: 'apparatus', at: [], text: why })
    await writeLedger(corpus.root, corpus.ledger)
    return `${address} says that it was withdrawn, and why`
  }
  const { exchange, id } = placeOf(corpus, address)
  if (exchange.withdrawn[id]) throw new Mistake(`Unexpected ${address}, expected one that stands`)
  await editFrontmatter(exchange, (document) => {
    document.setIn(['withdrawn', id], document.createNode({ on: today(), why }, { flow: true }))
  })
  await addErratum(corpus, { kind: 'address', at: [address.toUpperCase()], text: why })
  return `${address} says that it was withdrawn, and why; the others keep their numbers`
}
