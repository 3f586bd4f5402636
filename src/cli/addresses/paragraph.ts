import { readFile, writeFile } from 'node:fs/promises'
import { type Document, parseDocument } from 'yaml'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { formatId, parseAddress } from '#model/paragraph-address.ts'
import { Mistake } from '../mistake.ts'

/**
 * The exchange and the id that an address such as `5.A3A` names, whether or not a paragraph bears it.
 *
 * @throws a {@link Mistake} where it is no address or there is no such exchange.
 */
export function placeOf(corpus: Corpus, address: string): { exchange: Exchange; id: string } {
  const place = parseAddress(address)
  const exchange = corpus.exchanges.find(({ number }) => number === place?.exchange)
  if (!place || !exchange) {
    throw new Mistake(`Unexpected address "${address}", expected that of a paragraph such as 5.A3`)
  }
  return { exchange, id: formatId(place) }
}

/** Changes the frontmatter of an exchange, and nothing else of its file. */
export async function editFrontmatter(
  { file }: Pick<Exchange, 'file'>,
  change: (document: Document) => void,
): Promise<void> {
  const source = await readFile(file, 'utf8')
  const [whole, head] = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(source) ?? []
  if (whole === undefined || head === undefined) {
    throw new Mistake(`Unexpected ${file} without frontmatter, expected an exchange`)
  }
  const document = parseDocument(head)
  change(document)
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  await writeFile(file, `---\n${text}---${source.slice(whole.length)}`)
}

/** Today, as `2026-11-24`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
