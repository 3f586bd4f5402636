import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { fromHtml } from 'hast-util-from-html'
import { elementsOf, wordsOf } from '#checks/built/read-pages.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { exchangePath } from '#model/paths.ts'
import { sha256 } from './hashes.ts'

/**
 * The hashes of a paragraph in UTF-8: its words in the transcript, and in the page of its exchange without notes. They are the
 * same, or a build stops.
 */
export type WordsHash = { address: string; line: number; transcript: string; page: string }

/** The hashes of every paragraph, read from the transcript and from the built pages, in text order. */
export async function hashWords(corpus: Corpus, outDir: string): Promise<WordsHash[]> {
  const pages = new Map<string, Map<string, string>>()
  const hashes: WordsHash[] = []
  for (const [index, { exchange, paragraph }] of [...paragraphsOf(corpus.exchanges)].entries()) {
    const spoken = corpus.transcript.paragraphs[index]
    if (!spoken) break
    const path = exchangePath(exchange.slug)
    const words = pages.get(path) ?? (await wordsOfPage(join(outDir, path, 'index.html')))
    pages.set(path, words)
    hashes.push({
      address: paragraphAddress(exchange.number, paragraph.id),
      line: spoken.line,
      transcript: sha256(spoken.text),
      page: sha256(words.get(paragraph.id) ?? ''),
    })
  }
  return hashes
}

async function wordsOfPage(file: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { tagName, properties, ...element } of elementsOf(
    fromHtml(await readFile(file, 'utf8')),
  ))
    if (tagName === 'p' && typeof properties['id'] === 'string')
      found.set(properties['id'], wordsOf({ tagName, properties, ...element }))
  return found
}
