import {
  exchangePath,
  glossPath,
  hasShortPath,
  shortPath,
  topicPath,
  wholeTextId,
  workPath,
} from '#model/address.ts'
import type { Ledger } from '#model/ledger.ts'
import { type Corpus, paragraphsOf } from './corpus.ts'

/** The pages that every edition has, beside its exchanges and entries. */
export const fixedPages = [
  '/',
  '/read/',
  '/print/',
  '/questions/',
  '/notes/',
  '/topics/',
  '/timeline/',
  '/glossary/',
  '/index/',
  '/bibliography/',
  '/about/',
  '/search/',
] as const

/** Every address this edition publishes now: paths from its root, each with the fragments promised on it. */
export function addressesOf(corpus: Corpus): Ledger['pages'] {
  const pages: Record<string, string[]> = {}
  for (const path of fixedPages) pages[path] = []
  for (const exchange of corpus.exchanges) {
    const ids = [...paragraphsOf([exchange])].map(({ paragraph }) => paragraph.id)
    pages[exchangePath(exchange.slug)] = ids
    if (hasShortPath(exchange.number)) pages[shortPath(exchange.number)] = []
    const inTheWhole = ids.map((id) => wholeTextId(exchange.number, id))
    pages['/read/']?.push(...inTheWhole)
    pages['/questions/']?.push(...inTheWhole.filter((id) => /\.q/.test(id)))
  }
  for (const key of corpus.glossary.keys()) pages[glossPath(key)] = []
  for (const key of Object.keys(corpus.topics)) pages[topicPath(key)] = []
  pages['/timeline/'] = corpus.timeline?.events.map(({ key }) => key) ?? []
  for (const key of corpus.works.keys()) {
    const [path = '', fragment = ''] = workPath(key).split('#')
    pages[path]?.push(fragment)
  }
  return pages
}
