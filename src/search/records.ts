import { languagesOf } from '#model/edition-languages.ts'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { shortLabel } from '#citations/format-work.ts'
import { type CitedWorks, citedWorks } from '#citations/language.ts'
import { plainText } from '#citations/rich-text.ts'
import { accountNodes } from '#corpus/argument.ts'
import { concordanceOf } from '#corpus/concordance.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { annotatedExchanges } from '#corpus/notes.ts'
import { messagesFor } from '#messages/catalogue.ts'
import {
  accountPath,
  essayPath,
  exchangePath,
  glossPath,
  notePath,
  paragraphPath,
  workPath,
} from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { quotationMarks } from '#model/quotation-marks.ts'
import type { Work } from '#model/work.ts'
import { numberedTitle } from '#model/titles.ts'
import type { About } from './about.ts'
import { searchableNames, synonymFinder } from './synonyms.ts'
import { exchangePlace } from './query.ts'
import { writePassages } from './passages.ts'

/** One thing that can be found. */
export type SearchRecord = {
  /** The path from the root of the edition, with a fragment where it has one. */
  url: string
  /** The text that is searched: a passage for the interview, plain text for all else. Exchanges have none: their passages are searched. */
  content: string
  about: About
  /** What results call its place: `5.A3`, `Exchange 5`, or the kind of a glossary entry. */
  locator: string
  /** What a query for it is: `5.A3` or `E5`. Only passages and exchanges have one. */
  place?: string
  /** The reference of the paragraph that a note is on, or the key of an entry. Results know it before their records are loaded. */
  explains?: string
  filters: Record<string, string[]>
}

/**
 * Makes the records of all that can be found: paragraphs and exchanges of the interview, glossary entries, notes, works.
 *
 * @param same groups of words that a search treats as synonyms.
 */
export function searchRecords(
  corpus: Corpus,
  same: readonly (readonly string[])[] = [],
): SearchRecord[] {
  const records: SearchRecord[] = []
  const add = (record: SearchRecord) => {
    const { kind } = record.about
    const isSpoken = kind === 'interview' || kind === 'exchange'
    records.push(isSpoken ? record : { ...record, filters: { ...record.filters, kind: [kind] } })
  }
  const messages = messagesFor(corpus.edition)
  const { open, close } = quotationMarks(languagesOf(corpus.edition).editors)
  const synonymsIn = synonymFinder(corpus, same)
  for (const exchange of corpus.exchanges) {
    for (const { turn, paragraph } of paragraphsOf([exchange])) {
      const { id, words } = paragraph
      const address = paragraphAddress(exchange.number, id)
      add({
        url: paragraphPath(exchange.slug, id),
        content: writePassages([{ id, text: words.text, synonyms: synonymsIn(paragraph) }]),
        about: { kind: 'interview', title: numberedTitle(exchange), speaker: turn.by?.label ?? '' },
        locator: address,
        place: address,
        filters: { speaker: [turn.by?.key ?? 'introduction'], topic: exchange.topics },
      })
    }
    add({
      url: exchangePath(exchange.slug),
      content: '',
      about: { kind: 'exchange', title: numberedTitle(exchange) },
      locator: messages.search.exchange(exchange.number),
      place: exchangePlace(exchange.number),
      filters: { topic: exchange.topics },
    })
  }
  for (const gloss of corpus.glossary.values()) {
    add({
      url: glossPath(gloss.key),
      content: `${searchableNames(gloss).join(' · ')}. ${textOf(gloss.body)}`,
      about: { kind: 'glossary', title: gloss.label, usedIn: placesOf(corpus, gloss.key) },
      locator: messages.apparatus.glossKinds[gloss.kind].one,
      explains: gloss.key,
      filters: {},
    })
  }
  for (const { exchange, notes } of annotatedExchanges(corpus))
    for (const { note, words, paragraph } of notes) {
      const locator = paragraphAddress(exchange.number, paragraph.id)
      add({
        url: notePath(exchange.slug, note.key),
        content: `${open}${words}${close}: ${textOf(note.children)}`,
        about: { kind: 'note', title: numberedTitle(exchange), words },
        locator,
        explains: locator,
        filters: { topic: exchange.topics },
      })
    }
  for (const account of corpus.argument) {
    const { exchange } = account
    add({
      url: accountPath(exchange.slug),
      content: textOf(accountNodes(account)),
      about: { kind: 'note', title: numberedTitle(exchange) },
      locator: messages.search.exchange(exchange.number),
      filters: { topic: exchange.topics },
    })
  }
  for (const { name, body } of corpus.essays) {
    const title = messages.apparatus.essays[name]
    add({
      url: essayPath(name),
      content: textOf(body),
      about: { kind: 'note', title },
      locator: title,
      filters: {},
    })
  }
  const works = citedWorks(corpus)
  for (const work of corpus.works.values())
    add({
      url: workPath(work.id),
      content: wordsOfWork(work, works),
      about: { kind: 'work', title: shortLabel(work, works) },
      locator: '',
      filters: {},
    })
  return records
}

/** The references of the first paragraphs that use an entry. */
function placesOf(corpus: Corpus, key: string): string[] {
  const places = concordanceOf(corpus, key).map(({ exchange, paragraph }) =>
    paragraphAddress(exchange.number, paragraph.id),
  )
  return [...new Set(places)].slice(0, maxPlaces)
}

/** How many of these a record has, so that it does not grow with the edition. */
const maxPlaces = 60

function textOf(nodes: readonly Nodes[]): string {
  return nodes.map((node) => toString(node)).join(' ')
}

/** The names and titles of a work, in every script they are given in. */
function wordsOfWork(work: Work, works: CitedWorks): string {
  const people = [work.author, work.editor]
    .flatMap((names) => names ?? [])
    .flatMap((name) => [name, name.transliteration ?? []].flat())
    .map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
  return [
    shortLabel(work, works),
    people.join(', '),
    work.title,
    work['title-translated'],
    work['container-title'],
    work.publisher,
  ]
    .filter((words) => words !== undefined && words !== '')
    .map((words) => plainText(words ?? ''))
    .join('. ')
}
