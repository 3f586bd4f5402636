import type { RootContent } from 'mdast'
import type { Corpus } from '#corpus/corpus.ts'
import { citedWorks } from '#citations/language.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { workText } from '../work-text.ts'
import { heading, paragraph, plainProse, text } from './nodes.ts'

/** The glossary. Each entry has a heading with its label and its native names. */
export function markdownGlossary(
  { glossary, edition }: Corpus,
  address: (path: string) => string,
): RootContent[] {
  if (glossary.size === 0) return []
  const messages = messagesFor(edition).exports
  return [
    heading(2, [text(messages.glossary)]),
    ...[...glossary.values()].flatMap(({ label, native, body }) => {
      const names = Object.values(native).join(messagesFor(edition).site.listSeparator)
      return [
        heading(3, [text(names === '' ? label : messages.markdown.entry(label, names))]),
        ...plainProse(body, address, 3),
      ]
    }),
  ]
}

/** The bibliography as a list. */
export function markdownWorks(corpus: Corpus): RootContent[] {
  const { works, edition } = corpus
  if (works.size === 0) return []
  return [
    heading(2, [text(messagesFor(edition).exports.bibliography)]),
    {
      type: 'list',
      spread: false,
      children: [...works.values()].map((work) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph([text(workText(work, citedWorks(corpus)))])],
      })),
    },
  ]
}
