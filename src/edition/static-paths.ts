import { type PartPage, partPages } from '#corpus/parts.ts'
import { corpus } from './edition.ts'

/** The paths of pages and files that exist once for each exchange, by its slug. */
export function exchangeStaticPaths() {
  return corpus.exchanges.map((exchange) => ({
    params: { slug: exchange.slug },
    props: { exchange },
  }))
}

/** The path of the page of a part, whose parameter has its own name; none if the edition does not have the page. */
export function partPage(path: PartPage) {
  const name = path.slice(1, -1)
  return () => (partPages(corpus).includes(path) ? [{ params: { [name]: name } }] : [])
}
