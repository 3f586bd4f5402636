import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Apparatus, NumberedEntry } from '#corpus/apparatus.ts'
import type { Exchange, Turn } from '#corpus/corpus.ts'
import { viewExchange } from '#corpus/exchange-view.ts'
import { withReferences } from '#corpus/references.ts'
import { withdrawalNotice } from '#corpus/withdrawn.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import type { Unspoken } from '#directives/read-unspoken.ts'
import { type Emphasis, runsOf, type Words } from '#directives/runs.ts'
import { languageAttributes } from '#model/direction.ts'
import type { Edition } from '#model/edition.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { separated } from '#model/separated.ts'
import { annotationXmlId, glossId, paragraphXmlId } from '../ids.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { bookFiles, bookImage, bookLink } from './chapter.ts'

/** The text of an exchange: a section for each turn, with the speaker’s name over it. */
export function bookText(exchange: Exchange, apparatus: Apparatus, edition: Edition): Element[] {
  return viewExchange<Element>(exchange, {
    turn: (turn, parts) => (turn ? [bookTurn(turn, parts)] : parts),
    paragraph: (paragraph) => bookParagraph(paragraph, exchange.number, apparatus),
    withdrawn: (id) => bookWithdrawn(id, exchange, edition),
    unspoken: bookUnspoken,
  })
}

function bookTurn({ kind, by }: Turn, parts: Element[]): Element {
  return h('section', { className: ['turn', kind] }, [
    ...(by ? [h('h3', { className: ['who'] }, by.label)] : []),
    ...parts,
  ])
}

/** A stage direction, a heading of the source or an image. */
function bookUnspoken(one: Unspoken): Element {
  if (one.type === 'stage') return h('p', { className: ['stage'] }, one.text)
  if (one.type === 'heading') return h('h3', { className: ['inside'] }, one.text)
  const image = h('img', { src: bookImage(one.file), alt: one.alt })
  return h('figure', one.caption === undefined ? [image] : [image, h('figcaption', one.caption)])
}

/** The notice for a withdrawn paragraph; in brackets, to set it apart from spoken words. */
function bookWithdrawn(id: string, exchange: Exchange, edition: Edition): Element {
  const { interview, ui } = languagesOf(edition)
  const language = languageAttributes(ui, interview)
  return h('div', { className: ['row'] }, [
    pageBreak(exchange.number, id),
    h(
      'p',
      { id: paragraphXmlId(exchange.number, id), ...language },
      `[${withdrawalNotice(exchange, id, edition)}]`,
    ),
  ])
}

/** The id of a paragraph’s address, to which the page list links. */
export function pageId(number: number, id: string): string {
  return `page-${number}.${id}`
}

/** A paragraph with its address before it. */
function bookParagraph(paragraph: Paragraph, number: number, apparatus: Apparatus): Element {
  return h('div', { className: ['row'] }, [
    pageBreak(number, paragraph.id),
    h('p', { id: paragraphXmlId(number, paragraph.id) }, spoken(paragraph, number, apparatus)),
  ])
}

/** The address of a paragraph, marked up as a page number. */
function pageBreak(number: number, id: string): Element {
  const address = paragraphAddress(number, id)
  return h(
    'span',
    {
      id: pageId(number, id),
      className: ['addr'],
      'epub:type': 'pagebreak',
      role: 'doc-pagebreak',
      ariaLabel: address,
    },
    address,
  )
}

function spoken(paragraph: Paragraph, number: number, apparatus: Apparatus): ElementContent[] {
  return withReferences(runsOf(paragraph), apparatus).flatMap(
    ({ run, entries, wordlessTerms }): ElementContent[] => {
      const words = run.words.map(emphasised)
      const [marked] = entries.filter(({ hasOwnMark }) => hasOwnMark)
      const others = entries.filter((entry) => entry !== marked || words.length === 0)
      const notes = others.map((entry) => noteLink(entry, number))
      const terms = wordlessTerms.map(wordlessTerm)
      return [
        ...(run.term
          ? [termLink(run.term, words)]
          : marked && words.length > 0
            ? [noteLink(marked, number, words)]
            : words),
        ...separated([...notes, ...terms], comma()),
      ]
    },
  )
}

/** A comma between links that follow the same words. */
function comma(): Element {
  return h('span', { className: ['ref'] }, ', ')
}

function emphasised({ text, emphasis }: Words): ElementContent {
  return emphasis.reduceRight<ElementContent>((inside, one) => h(emphasisElements[one], [inside]), {
    type: 'text',
    value: text,
  })
}

const emphasisElements: Readonly<Record<Emphasis, string>> = { emphasis: 'em', strong: 'strong' }

/** A symbol that links to a term whose words all link to other terms. */
function wordlessTerm(term: Mark): Element {
  const link = termLink(term, [{ type: 'text', value: '°' }])
  return { ...link, properties: { ...link.properties, className: ['ref'] } }
}

function termLink({ key }: Mark, words: ElementContent[]): Element {
  const href = bookLink(bookFiles.glossary, glossId(key))
  const properties = { 'epub:type': 'glossref', role: 'doc-glossref', href }
  return h('a', { className: ['term'], ...properties }, words)
}

/** The number of a note as a link, or its reference mark among the words. */
function noteLink({ id, label }: NumberedEntry, number: number, words?: ElementContent[]): Element {
  const href = bookLink(bookFiles.exchange(number), annotationXmlId(number, id))
  const properties = { 'epub:type': 'noteref', role: 'doc-noteref', href }
  return h('a', { ...(!words && { className: ['ref'] }), ...properties }, words ?? label)
}
