import { memoize } from '#model/memoize.ts'
import {
  accountId,
  accountPath,
  exchangePath,
  glossPath,
  notePath,
  paragraphPath,
  sectionId,
  termId,
  wholeTextId,
  workPath,
} from '#model/paths.ts'
import { alphabetOf, sortName } from './alphabetical-order.ts'
import { type Apparatus, apparatusOf, type UsedTerm } from './apparatus.ts'
import { type Corpus, type Exchange, paragraphsOf } from './corpus.ts'

type Source = Pick<Corpus, 'exchanges' | 'glossary' | 'works'>

/**
 * The id that something has on the page with the whole text, by its path elsewhere; undefined if it is not on that page. A work
 * is where it is cited: in `exchange`, or else for the first time.
 */
export function idInWholeText(
  corpus: Source,
  path: string,
  exchange: Exchange | undefined,
): string | undefined {
  const own =
    exchange && citationsOf(apparatusOf(corpus, exchange)).find(([work]) => work === path)?.[1]
  return exchange && own !== undefined ? wholeTextId(exchange.number, own) : ids(corpus).get(path)
}

const ids = memoize((corpus: Source) => {
  const byPath = new Map<string, string>()
  for (const exchange of corpus.exchanges) {
    const { number, slug } = exchange
    const apparatus = apparatusOf(corpus, exchange)
    const inExchange = new Map([...citationsOf(apparatus), ...notesOf(slug, apparatus)])
    for (const { paragraph } of paragraphsOf([exchange]))
      inExchange.set(paragraphPath(slug, paragraph.id), paragraph.id)
    inExchange.set(accountPath(slug), accountId)
    byPath.set(exchangePath(slug), sectionId(number))
    for (const { gloss } of apparatus.terms) byPath.set(glossPath(gloss.key), termId(gloss.key))
    for (const [path, id] of inExchange) {
      if (!byPath.has(path)) byPath.set(path, wholeTextId(number, id))
    }
  }
  return byPath
})

/** The path of each note of an exchange, and its id there. */
function notesOf(slug: string, { entries }: Apparatus): [path: string, id: string][] {
  return entries.flatMap(({ type, key, id }) =>
    type === 'note' ? [[notePath(slug, key), id]] : [],
  )
}

/** The path of each work that an exchange cites, and the id of the citation in the exchange. */
function citationsOf({ entries }: Apparatus): [path: string, id: string][] {
  return entries.flatMap((entry) =>
    entry.type === 'cite' ? [[workPath(entry.key), entry.id]] : [],
  )
}

/** The terms of all exchanges in alphabetical order, each with the ids of its paragraphs on the page with the whole text. */
export function termsInWholeText(corpus: Source & Pick<Corpus, 'edition'>): UsedTerm[] {
  const terms = new Map<string, UsedTerm>()
  for (const exchange of corpus.exchanges) {
    for (const { gloss, uses } of apparatusOf(corpus, exchange).terms) {
      const known = terms.get(gloss.key)?.uses ?? []
      const here = uses.map((id) => wholeTextId(exchange.number, id))
      terms.set(gloss.key, { gloss, uses: [...known, ...here] })
    }
  }
  const { compare } = alphabetOf(corpus.edition)
  return [...terms.values()].sort((a, b) => compare(sortName(a.gloss), sortName(b.gloss)))
}
