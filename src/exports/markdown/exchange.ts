import type { PhrasingContent, RootContent } from 'mdast'
import { shortLabel } from '#citations/format-work.ts'
import { apparatusOf, type NumberedEntry } from '#corpus/apparatus.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { filledTurns, withdrawalNotice } from '#corpus/withdrawn.ts'
import type { Paragraph } from '#directives/read-exchange.ts'
import { glossPath, locator, paragraphPath } from '#model/address.ts'
import { noteKinds } from '#model/note.ts'
import type { Bibliography } from '#model/work.ts'
import { entriesOf } from '../entry-for.ts'
import { spokenParts } from '../spoken-parts.ts'
import { workText } from '../work-text.ts'
import { heading, link, paragraph, plainProse, text } from './nodes.ts'

/** An exchange under a heading of that depth, its notes and references as footnotes at its end. */
export function markdownExchange(
  exchange: Exchange,
  corpus: Corpus,
  address: (path: string) => string,
  depth: number,
): RootContent[] {
  const { number, title, slug } = exchange
  const { entries } = apparatusOf(exchange, corpus)
  const spoken = (one: Paragraph) =>
    paragraph([
      link(address(paragraphPath(slug, one.id)), locator(number, one.id)),
      text(' '),
      ...words(one, exchange, entries, address),
    ])
  return [
    heading(depth, [text(number === 0 ? title : `${number}. ${title}`)]),
    ...filledTurns(exchange).flatMap(({ turn, parts }): RootContent[] => [
      ...(turn?.by ? [paragraph([{ type: 'strong', children: [text(turn.by.label)] }])] : []),
      ...parts.map((part) =>
        part.type === 'withdrawn'
          ? paragraph([{ type: 'emphasis', children: [text(withdrawalNotice(exchange, part.id))] }])
          : spoken(part.paragraph),
      ),
    ]),
    ...entries.map((entry): RootContent => ({
      type: 'footnoteDefinition',
      ...footnote(number, entry),
      children: bodyOf(entry, corpus.works, address, depth) as never[],
    })),
  ]
}

function words(
  one: Paragraph,
  exchange: Exchange,
  entries: readonly NumberedEntry[],
  address: (path: string) => string,
): PhrasingContent[] {
  return spokenParts(one).flatMap(({ text: value, emphasis, term, ends }): PhrasingContent[] => {
    const plain = text(value)
    const said: PhrasingContent = emphasis ? { type: emphasis, children: [plain] } : plain
    const isTerm = term && value.trim() !== ''
    return [
      isTerm ? { type: 'link', url: address(glossPath(term.key)), children: [said] } : said,
      ...entriesOf(ends, entries).map((entry): PhrasingContent => ({
        type: 'footnoteReference',
        ...footnote(exchange.number, entry),
      })),
    ]
  })
}

function footnote(number: number, { id }: NumberedEntry): { identifier: string; label: string } {
  return { identifier: `${number}-${id}`, label: `${number}-${id}` }
}

function bodyOf(
  entry: NumberedEntry,
  works: Bibliography,
  address: (path: string) => string,
  depth: number,
): RootContent[] {
  if (entry.type === 'cite') {
    const label = shortLabel(entry.work, works, entry.locator)
    return [paragraph([text(`${label}: ${workText(entry.work, works)}`)])]
  }
  const kind = { type: 'strong' as const, children: [text(`${noteKinds[entry.note.kind]}.`)] }
  const [first, ...rest] = plainProse(entry.note.children, address, depth)
  return first?.type === 'paragraph'
    ? [{ ...first, children: [kind, text(' '), ...first.children] }, ...rest]
    : [paragraph([kind]), ...(first ? [first] : []), ...rest]
}
