import type { RootContent } from 'mdast'
import { accountOf } from '#corpus/argument.ts'
import { type Corpus, essayNames, type Exchange } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { accountParts } from '#model/argument.ts'
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
    ...accountParts.flatMap((name) => {
      const nodes = account[name]
      return nodes ? part(words.parts[name], nodes) : []
    }),
  ]
}

/** What the editors say before the interview, each essay below a heading of this depth. */
export function markdownEssays(
  { essays, edition }: Corpus,
  address: (path: string) => string,
  depth: number,
): RootContent[] {
  const { essays: titles } = messagesFor(edition).apparatus
  return essayNames.flatMap((name) => {
    const essay = essays[name]
    return essay
      ? [heading(depth, [text(titles[name])]), ...plainProse(essay.body, address, depth)]
      : []
  })
}
