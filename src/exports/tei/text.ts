import type { Element, ElementContent } from 'xast'
import type { PhrasingContent } from 'mdast'
import type { Corpus, Exchange, Turn } from '#corpus/corpus.ts'
import { filledTurns, withdrawalNotice } from '#corpus/withdrawn.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import type { FilledTurn } from '#directives/withdrawn-places.ts'
import type { GlossKind } from '#model/gloss.ts'
import { locator, noteId } from '#model/address.ts'
import { entryId, exchangeId, glossId, paragraphXmlId, speakerId, topicId, workId } from '../ids.ts'
import { lines, x } from '../xml.ts'
import { inTheirLanguages } from './prose.ts'

/** An exchange as a division: its turns as speeches, its paragraphs under their addresses. Its title is the editors’. */
export function teiExchange(exchange: Exchange, corpus: Corpus): Element {
  const { number, title, topics } = exchange
  const ana = topics.map((key) => `#${topicId(key)}`).join(' ')
  return x(
    'div',
    {
      type: number === 0 ? 'introduction' : 'exchange',
      n: String(number),
      'xml:id': exchangeId(number),
      ...(ana && { ana }),
    },
    lines(
      x('head', { resp: '#editors' }, title),
      filledTurns(exchange).flatMap((filled) => teiTurn(filled, exchange, corpus)),
    ),
  )
}

function teiTurn(
  { turn, parts }: FilledTurn<Turn, Paragraph>,
  exchange: Exchange,
  corpus: Corpus,
): Element[] {
  const paragraphs = parts.map((part) =>
    part.type === 'withdrawn'
      ? teiWithdrawn(part.id, exchange)
      : teiParagraph(part.paragraph, exchange.number, corpus),
  )
  if (!turn?.by) return paragraphs
  const speaker = x('speaker', turn.by.label)
  const attributes = { who: `#${speakerId(turn.by.key)}`, ...(turn.time && { n: turn.time }) }
  return [x('sp', attributes, lines(speaker, paragraphs))]
}

function teiParagraph(paragraph: Paragraph, number: number, corpus: Corpus): Element {
  const { id, node } = paragraph
  const attributes = { 'xml:id': paragraphXmlId(number, id), n: locator(number, id) }
  return x('p', attributes, spoken(node.children, paragraph, number, corpus))
}

/** The notice for a withdrawn paragraph: an editorial note with its address. */
function teiWithdrawn(id: string, exchange: Exchange): Element {
  const { number } = exchange
  const attributes = { 'xml:id': paragraphXmlId(number, id), n: locator(number, id) }
  return x(
    'note',
    { type: 'withdrawn', resp: '#editors', ...attributes },
    withdrawalNotice(exchange, id),
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
    return mark ? [teiMark(mark, number, corpus, inside)] : inside
  })
}

function teiMark(mark: Mark, number: number, corpus: Corpus, words: ElementContent[]): Element {
  const { name, key } = mark
  if (name === 'term') {
    const kind = corpus.glossary.get(key)?.kind
    return x((kind && nameOfKind[kind]) ?? 'term', { ref: `#${glossId(key)}` }, words)
  }
  if (name === 'note') {
    const target = `#${entryId(number, noteId('note', key))}`
    return x('ref', { type: 'note', target }, words)
  }
  const n = mark.locator === undefined ? {} : { n: mark.locator }
  return x('ref', { type: 'citation', target: `#${workId(key)}`, ...n }, words)
}

const nameOfKind: Partial<Record<GlossKind, string>> = {
  person: 'persName',
  organization: 'orgName',
  place: 'placeName',
}
