import { corpus } from './edition.ts'

/** The paths of pages and files that exist once for each exchange, by its slug. */
export function exchangeStaticPaths() {
  return corpus.exchanges.map((exchange) => ({
    params: { slug: exchange.slug },
    props: { exchange },
  }))
}
