import type { Document } from 'yaml'
import { Mistake } from '../mistake.ts'
import { addErratum } from './errata-file.ts'
import { editionIn } from './ledger-file.ts'
import { editFrontmatter, placeOf } from './paragraph.ts'

/**
 * Gives a paragraph that came between published ones an id between theirs.
 *
 * @throws a {@link Mistake} where the address is none of that kind, or is given already.
 */
export async function insert(folder: string, address: string, why: string): Promise<string> {
  const corpus = await editionIn(folder)
  const { exchange, id } = placeOf(corpus, address)
  if (!/[a-z]$/.test(id) || exchange.inserted.includes(id)) {
    throw new Mistake(`Unexpected address ${address}, expected a new one such as 5.A3A`)
  }
  await editFrontmatter(exchange, (document: Document) => {
    document.set('inserted', document.createNode([...exchange.inserted, id].sort(), { flow: true }))
  })
  await addErratum(corpus, { kind: 'address', at: [address.toUpperCase()], text: why })
  return `${address} stands between its neighbours, which keep their numbers`
}
