import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast'
import { shortLabel } from '#citations/format-work.ts'
import { citedWorks } from '#citations/language.ts'
import { type Apparatus, apparatusOf, type NumberedEntry } from '#corpus/apparatus.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { viewExchange } from '#corpus/exchange-view.ts'
import { withReferences } from '#corpus/references.ts'
import { withdrawalNotice } from '#corpus/withdrawn.ts'
import type { Paragraph } from '#directives/read-exchange.ts'
import { runsOf, type Words } from '#directives/runs.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { glossPath, paragraphPath } from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { numberedTitle } from '#model/titles.ts'
import { workText } from '../work-text.ts'
import { markdownAccount } from './argument.ts'
import { heading, link, paragraph, plainProse, text } from './nodes.ts'
import { markdownUnspoken } from './unspoken.ts'

/** An exchange below a heading of this depth, with its notes and citations as footnotes at its end. */
export function markdownExchange(
  exchange: Exchange,
  corpus: Corpus,
  address: (path: string) => string,
  depth: number,
): RootContent[] {
  const { number, slug } = exchange
  const apparatus = apparatusOf(corpus, exchange)
  const cited = (id: string, words: PhrasingContent[], time?: string) =>
    paragraph([
      link(address(paragraphPath(slug, id)), paragraphAddress(number, id)),
      text(time === undefined ? ' ' : ` [${time}] `),
      ...words,
    ])
  return [
    heading(depth, [text(numberedTitle(exchange))]),
    ...viewExchange<RootContent>(exchange, {
      turn: (turn, paragraphs) => [
        ...(turn?.by ? [paragraph([{ type: 'strong', children: [text(turn.by.label)] }])] : []),
        ...paragraphs,
      ],
      paragraph: (one) => cited(one.id, spokenWords(one, number, apparatus, address), one.time),
      withdrawn: (id) =>
        cited(id, [
          { type: 'emphasis', children: [text(withdrawalNotice(exchange, id, corpus.edition))] },
        ]),
      unspoken: (one) => markdownUnspoken(one, address, depth + 1),
    }),
    ...markdownAccount(exchange, corpus, address, depth + 1),
    ...apparatus.entries.map((entry): RootContent => ({
      type: 'footnoteDefinition',
      ...footnote(number, entry),
      children: bodyOf(entry, corpus, address, depth),
    })),
  ]
}

/** Words with terms as links, and notes and citations as footnotes. */
function spokenWords(
  one: Paragraph,
  number: number,
  apparatus: Apparatus,
  address: (path: string) => string,
): PhrasingContent[] {
  return withReferences(runsOf(one), apparatus).flatMap(({ run, entries }): PhrasingContent[] => {
    const words = run.words.map(emphasised)
    return [
      ...(run.term
        ? [{ type: 'link' as const, url: address(glossPath(run.term.key)), children: words }]
        : words),
      ...entries.map((entry): PhrasingContent => ({
        type: 'footnoteReference',
        ...footnote(number, entry),
      })),
    ]
  })
}

function emphasised({ text: value, emphasis }: Words): PhrasingContent {
  return emphasis.reduceRight<PhrasingContent>((inside, type) => {
    return { type, children: [inside] }
  }, text(value))
}

function footnote(number: number, { id }: NumberedEntry): { identifier: string; label: string } {
  return { identifier: `${number}-${id}`, label: `${number}-${id}` }
}

function bodyOf(
  entry: NumberedEntry,
  corpus: Corpus,
  address: (path: string) => string,
  depth: number,
): FootnoteDefinition['children'] {
  const { apparatus, exports: messages } = messagesFor(corpus.edition)
  if (entry.type === 'cite') {
    const works = citedWorks(corpus)
    const label = shortLabel(entry.work, works, entry.locator)
    return [paragraph([text(messages.markdown.citation(label, workText(entry.work, works)))])]
  }
  const kind = {
    type: 'strong' as const,
    children: [text(apparatus.noteLabel(apparatus.noteKinds[entry.note.kind]))],
  }
  const [first, ...rest] = plainProse(entry.note.children, address, depth)
  return first?.type === 'paragraph'
    ? [{ ...first, children: [kind, text(' '), ...first.children] }, ...rest]
    : [paragraph([kind]), ...(first ? [first] : []), ...rest]
}
