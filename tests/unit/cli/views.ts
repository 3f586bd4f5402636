import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { referencesIn } from '#corpus/withdrawn.ts'
import { exchangeChapter } from '#exports/book/exchange.ts'
import { chapterDocument } from '#exports/epub/documents.ts'
import { formats } from '#exports/formats.ts'
import type { WholeJson } from '#exports/json/schema.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'

/** The addresses of all paragraphs that each view of an edition has, withdrawn ones included, in the order of the view. */
export async function addressesInViews(corpus: Corpus): Promise<Map<string, string[]>> {
  const { exchanges } = corpus
  const files = Object.values(formats).flatMap((list) =>
    list.flatMap((format) =>
      format.files({ corpus, site: undefined, fonts: [], sources: () => Promise.resolve([]) }),
    ),
  )
  const textOf = async (path: string) => {
    const content = await files.find((file) => file.path === `/downloads/${path}`)!.make()
    return typeof content === 'string' ? content : new TextDecoder().decode(content)
  }
  const chapters = exchanges.map((exchange) => chapterDocument(exchangeChapter(exchange, corpus)))
  const whole = JSON.parse(await textOf('edition.json')) as WholeJson
  return new Map([
    ['pages', exchanges.flatMap(outlineOf)],
    [
      'TEI',
      found(await textOf('edition.tei.xml'), /<(?:p|note) [^>]*xml:id="x(\d+\.[pqa]\d+[a-z]?)"/g),
    ],
    ['EPUB', found(chapters.join(''), /<p [^>]*id="x(\d+\.[pqa]\d+[a-z]?)"/g)],
    ['Markdown', found(await textOf('edition.md'), /^[[_](\d+\.[PQA]\d+[A-Z]?)(?:\]\(| was )/gm)],
    ['plain text', found(await textOf('edition.txt'), /^\[?(\d+\.[PQA]\d+[A-Z]?)(?: {2}| was )/gm)],
    [
      'JSON',
      whole.exchanges.flatMap(({ turns, withdrawn = [] }) =>
        [...turns.flatMap(({ paragraphs }) => paragraphs), ...withdrawn].map(
          ({ address }) => address,
        ),
      ),
    ],
  ])
}

/** The paragraphs of an exchange as its page, the whole text and the page of questions are made from them. */
function outlineOf(exchange: Exchange): string[] {
  return referencesIn(exchange).map(({ id }) => paragraphAddress(exchange.number, id))
}

function found(text: string, address: RegExp): string[] {
  return Array.from(text.matchAll(address), ([, one = '']) => one.toUpperCase())
}
