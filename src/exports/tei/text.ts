import type { Element, ElementContent } from 'xast'
import type { PhrasingContent } from 'mdast'
import type { Corpus, Exchange, Turn } from '#corpus/corpus.ts'
import { viewExchange } from '#corpus/exchange-view.ts'
import { filledTurns, withdrawalNotice } from '#corpus/withdrawn.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import type { MarkName } from '#directives/registry.ts'
import type { Edition } from '#model/edition.ts'
import type { GlossKind } from '#model/gloss.ts'
import { noteId } from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import {
  annotationXmlId,
  exchangeId,
  glossId,
  paragraphXmlId,
  speakerId,
  topicId,
  workId,
} from '../ids.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from '../xml-lang.ts'
import { addressesFrom, downloadPath, type ExportContext } from '../format.ts'
import { lines, x } from '../xml.ts'
import { inTheirLanguages } from './prose.ts'
import { synchronised } from './times.ts'
import { inDivisions, teiUnspoken } from './unspoken.ts'

/**
 * An exchange as a `div`: turns are speeches (`sp`), paragraphs have their addresses. The title is marked as editorial, or as the
 * first words; a heading of the source begins a division inside.
 */
export function teiExchange(exchange: Exchange, context: ExportContext): Element {
  const { corpus } = context
  const address = addressesFrom(context, downloadPath('edition.tei.xml'))
  const { number, title, isTitled, titleLanguage, topics } = exchange
  const { interview } = languagesOf(corpus.edition)
  const source = isTitled ? { resp: '#editors' } : { type: 'incipit' }
  const ana = topics.map((key) => `#${topicId(key)}`).join(' ')
  return x(
    'div',
    {
      ...divAttributes(exchange),
      'xml:id': exchangeId(number),
      ...(ana && { ana }),
    },
    lines(
      x('head', { ...source, ...xmlLang(titleLanguage, interview) }, title),
      inDivisions(
        viewExchange<Element>(exchange, {
          turn: teiTurn,
          paragraph: (paragraph) => teiParagraph(paragraph, number, corpus),
          withdrawn: (id) => teiWithdrawn(id, exchange, corpus.edition),
          unspoken: (one) => teiUnspoken(one, address),
        }),
      ),
    ),
  )
}

/**
 * A paragraph, or the notice in place of a withdrawn one, below its speaker.
 *
 * @param wrap puts it into another element.
 */
export function teiParagraphInContext(
  exchange: Exchange,
  id: string,
  corpus: Corpus,
  wrap: (paragraph: Element) => Element,
): Element[] {
  for (const { turn, parts } of filledTurns(exchange))
    for (const part of parts) {
      if (part.type === 'withdrawn' && part.id === id)
        // A turn cannot consist of a note alone.
        return teiTurn(turn, [x('p', [wrap(teiWithdrawn(id, exchange, corpus.edition))])])
      if (part.type === 'paragraph' && part.paragraph.id === id)
        return teiTurn(turn, [wrap(teiParagraph(part.paragraph, exchange.number, corpus))])
    }
  throw new Error(`Unexpected paragraph ${id}, expected one of exchange ${exchange.number}`)
}

/** What the division of an exchange is, and its reference. */
export function divAttributes({ number }: Exchange): Record<string, string> {
  return { type: number === 0 ? 'introduction' : 'exchange', n: String(number) }
}

function teiTurn(turn: Turn | undefined, paragraphs: Element[]): Element[] {
  if (!turn?.by) return paragraphs
  const speaker = x('speaker', turn.by.label)
  const attributes = { who: `#${speakerId(turn.by.key)}`, ...(turn.time && { n: turn.time }) }
  return [x('sp', attributes, lines(speaker, paragraphs))]
}

function teiParagraph(paragraph: Paragraph, number: number, corpus: Corpus): Element {
  const { id, node } = paragraph
  const attributes = {
    'xml:id': paragraphXmlId(number, id),
    n: paragraphAddress(number, id),
    ...synchronised(paragraph, number),
  }
  return x('p', attributes, spoken(node.children, paragraph, number, corpus))
}

/** The notice for a withdrawn paragraph: an editorial note with its address. */
function teiWithdrawn(id: string, exchange: Exchange, edition: Edition): Element {
  const { number } = exchange
  const { interview, ui } = languagesOf(edition)
  const attributes = { 'xml:id': paragraphXmlId(number, id), n: paragraphAddress(number, id) }
  return x(
    'note',
    { type: 'withdrawn', resp: '#editors', ...xmlLang(ui, interview), ...attributes },
    withdrawalNotice(exchange, id, edition),
  )
}

function spoken(
  nodes: readonly PhrasingContent[],
  paragraph: Paragraph,
  number: number,
  corpus: Corpus,
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return inTheirLanguages(node.value.replaceAll('\n', ' '))
    if (!('children' in node)) return []
    const inside = spoken(node.children, paragraph, number, corpus)
    if (node.type === 'emphasis') return [x('hi', { rend: 'italic' }, inside)]
    if (node.type === 'strong') return [x('hi', { rend: 'bold' }, inside)]
    const mark = paragraph.marks.find((one) => one.node === node)
    return mark ? [markElements[mark.name](mark, inside, number, corpus)] : inside
  })
}

const markElements: Readonly<
  Record<MarkName, (mark: Mark, words: ElementContent[], number: number, corpus: Corpus) => Element>
> = {
  term: ({ key }, words, _, { glossary }) => {
    const kind = glossary.get(key)?.kind
    return x((kind && nameOfKind[kind]) ?? 'term', { ref: `#${glossId(key)}` }, words)
  },
  note: ({ key }, words, number) =>
    x('ref', { type: 'note', target: `#${annotationXmlId(number, noteId('note', key))}` }, words),
  cite: ({ key, locator: n }, words) =>
    x('ref', { type: 'citation', target: `#${workId(key)}`, ...(n !== undefined && { n }) }, words),
}

const nameOfKind: Partial<Record<GlossKind, string>> = {
  person: 'persName',
  organization: 'orgName',
  place: 'placeName',
}
