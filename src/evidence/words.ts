import { type BuiltPage, elementsOf, wordsOf } from '#checks/built/read-pages.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { exchangePath } from '#model/paths.ts'
import { sha256 } from './hashes.ts'

/**
 * The hashes of a paragraph in UTF-8: its words in the transcript, and in the page of its exchange without notes. They are the
 * same, or a build stops.
 */
export type WordsHash = { address: string; line: number; transcript: string; page: string }

/** The words of the paragraphs on the page of an exchange, by their ids. */
export type PageWords = ReadonlyMap<string, string>

/**
 * The hashes of every paragraph, in text order.
 *
 * @param pages the words on the page of each exchange, by its path.
 */
export function hashWords(corpus: Corpus, pages: ReadonlyMap<string, PageWords>): WordsHash[] {
  const hashes: WordsHash[] = []
  for (const [index, { exchange, paragraph }] of [...paragraphsOf(corpus.exchanges)].entries()) {
    const spoken = corpus.transcript.paragraphs[index]
    if (!spoken) break
    const words = pages.get(exchangePath(exchange.slug))?.get(paragraph.id)
    hashes.push({
      address: paragraphAddress(exchange.number, paragraph.id),
      line: spoken.line,
      transcript: sha256(spoken.text),
      page: sha256(words ?? ''),
    })
  }
  return hashes
}

/** The words of the paragraphs on a page, by their ids. */
export function wordsOfPage({ tree }: Pick<BuiltPage, 'tree'>): PageWords {
  const found = new Map<string, string>()
  for (const element of elementsOf(tree)) {
    const { id } = element.properties
    if (element.tagName === 'p' && typeof id === 'string') found.set(id, wordsOf(element))
  }
  return found
}
