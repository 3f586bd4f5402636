import type { RootContent } from 'mdast'
import { accountOf } from '#corpus/argument.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { heading, paragraph, plainProse, text } from './nodes.ts'

/** What is at issue in an exchange, below a heading of this depth. */
export function markdownAccount(
  exchange: Exchange,
  corpus: Corpus,
  address: (path: string) => string,
  depth: number,
): RootContent[] {
  const account = accountOf(corpus, exchange)
  if (!account) return []
  const { argument: words } = messagesFor(corpus.edition).apparatus
  const part = (name: string, nodes: RootContent[]): RootContent[] => {
    const label = { type: 'strong' as const, children: [text(name)] }
    const [first, ...rest] = plainProse(nodes, address, depth)
    return first?.type === 'paragraph'
      ? [{ ...first, children: [label, text(': '), ...first.children] }, ...rest]
      : [paragraph([label]), ...(first ? [first] : []), ...rest]
  }
  return [
    heading(depth, [text(words.title)]),
    ...plainProse(account.question, address, depth),
    ...account.holds.flatMap(({ by, body }) => part(by.label, body)),
    ...account.parts.flatMap(({ name, body }) => part(words.parts[name], body)),
  ]
}

/** What the editors say before the interview, each essay below a heading of this depth. */
export function markdownEssays(
  { essays, edition }: Corpus,
  address: (path: string) => string,
  depth: number,
): RootContent[] {
  const { essays: titles } = messagesFor(edition).apparatus
  return essays.flatMap(({ name, body }) => [
    heading(depth, [text(titles[name])]),
    ...plainProse(body, address, depth),
  ])
}
