import type { RootContent } from 'mdast'
import type { Account, Corpus, Exchange } from './corpus.ts'

/** What is at issue in an exchange, if the edition says it. */
export function accountOf(
  { argument }: Pick<Corpus, 'argument'>,
  exchange: Pick<Exchange, 'number'>,
) {
  return argument.find((account) => account.exchange.number === exchange.number)
}

/** All the prose of an account, in the order in which it is printed. */
export function accountNodes(account: Account): RootContent[] {
  return [
    account.question,
    ...account.holds.map(({ body }) => body),
    ...account.parts.map(({ body }) => body),
  ].flat()
}
