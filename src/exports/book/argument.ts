import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { accountOf } from '#corpus/argument.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { languageAttributes } from '#model/direction.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { accountId } from '#model/paths.ts'
import { annotationXmlId } from '../ids.ts'
import { bookProse } from './prose.ts'

/** What is at issue in an exchange, as a section of its chapter. */
export function bookAccount(exchange: Exchange, corpus: Corpus): Element | undefined {
  const account = accountOf(corpus, exchange)
  if (!account) return undefined
  const { interview, editors, ui } = languagesOf(corpus.edition)
  const { argument: words } = messagesFor(corpus.edition).apparatus
  const inUi = languageAttributes(ui, editors)
  const part = (name: ElementContent, nodes: Parameters<typeof bookProse>[0]) => [
    name,
    h('dd', bookProse(nodes)),
  ]
  return h(
    'section',
    { id: annotationXmlId(exchange.number, accountId), ...languageAttributes(editors, interview) },
    [
      h('h3', inUi, words.title),
      ...bookProse(account.question),
      h('dl', [
        ...account.holds.flatMap(({ by, body }) =>
          part(h('dt', languageAttributes(interview, editors), by.label), body),
        ),
        ...account.parts.flatMap(({ name, body }) => part(h('dt', inUi, words.parts[name]), body)),
      ]),
    ],
  )
}
