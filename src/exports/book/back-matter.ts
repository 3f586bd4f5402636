import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { citedWorks } from '#citations/language.ts'
import { bookIndex, type IndexLine } from '#corpus/book-index.ts'
import { chronologyOf } from '#corpus/chronology.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { sortName } from '#corpus/alphabetical-order.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { printDates } from '#messages/dates.ts'
import { indexId } from '#model/paths.ts'
import { addressRange } from '#model/paragraph-address.ts'
import { directionOf, languageAttributes } from '#model/direction.ts'
import type { Edition } from '#model/edition.ts'
import { eventId, glossId, paragraphXmlId, workId } from '../ids.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { bookFiles, bookLink, chapter, type Chapter } from './chapter.ts'
import { bookProse, bookWork, nativeNames } from './prose.ts'

/** The glossary, the timeline, the bibliography and the index; those that the edition does not have are left out. */
export function backMatter(corpus: Corpus): Chapter[] {
  return [glossary(corpus), timeline(corpus), bibliography(corpus), index(corpus)].filter(
    (one) => one !== undefined,
  )
}

function glossary({ glossary: entries, edition }: Corpus): Chapter | undefined {
  if (entries.size === 0) return undefined
  const { editors, ui: language } = languagesOf(edition)
  const list = [...entries.values()].flatMap(({ key, label, native, dates, kind, body }) => [
    h('dt', { id: glossId(key) }, [
      h('dfn', label),
      ...nativeNames(native, editors),
      ...(dates
        ? [
            ' ',
            h(
              'span',
              languageAttributes(language, editors),
              printDates(dates, edition, kind === 'person' ? 'born' : 'since'),
            ),
          ]
        : []),
    ]),
    h('dd', bookProse(body)),
  ])
  const title = messagesFor(edition).exports.glossary
  const { glossary: file } = bookFiles
  return chapter(
    { file, id: 'glossary', title, language, type: 'glossary', role: 'doc-glossary' },
    h('h2', title),
    h('dl', languageAttributes(editors, language), list),
  )
}

function timeline({ timeline: data, edition }: Corpus): Chapter | undefined {
  if (!data || data.events.length === 0) return undefined
  const { editors, ui: language } = languagesOf(edition)
  const byEditors = languageAttributes(editors, language)
  const title = messagesFor(edition).exports.timeline
  return chapter(
    { file: 'timeline', id: 'timeline', title, language, type: 'appendix', role: 'doc-appendix' },
    h('h2', title),
    h('p', { className: ['summary'], ...byEditors }, data.during.why),
    ...chronologyOf(data).map(({ period, events }) =>
      h('section', [
        h('h3', messagesFor(edition).apparatus.timeline.periods[period]),
        h(
          'dl',
          events.flatMap(({ key, date, body }) => [
            h('dt', { id: eventId(key) }, printDates(date, edition)),
            h('dd', byEditors, bookProse(body)),
          ]),
        ),
      ]),
    ),
  )
}

function bibliography(corpus: Corpus): Chapter | undefined {
  const { edition, works } = corpus
  if (works.size === 0) return undefined
  const { ui: language } = languagesOf(edition)
  const title = messagesFor(edition).exports.bibliography
  const list = [...works.values()].map((work) => {
    const isRightToLeft = directionOf(language) === 'rtl'
    const dir = isRightToLeft ? directionOf(work.language ?? edition.language) : undefined
    return h('li', { id: workId(work.id), dir }, bookWork(work, citedWorks(corpus)))
  })
  const { works: file } = bookFiles
  return chapter(
    { file, id: 'works', title, language, type: 'bibliography', role: 'doc-bibliography' },
    h('h2', title),
    h('ul', { className: ['works'] }, list),
  )
}

function index(corpus: Corpus): Chapter | undefined {
  const letters = bookIndex(corpus)
  if (letters.length === 0) return undefined
  const { editors, ui: language } = languagesOf(corpus.edition)
  const title = messagesFor(corpus.edition).exports.index
  return chapter(
    { file: bookFiles.index, id: 'index', title, language, type: 'backmatter', role: 'doc-index' },
    h('h2', title),
    ...letters.map(({ letter, items }) =>
      h('section', languageAttributes(editors, language), [
        h('h3', letter),
        h(
          'ul',
          { className: ['index'] },
          items.map((line) => indexLine(line, corpus.edition)),
        ),
      ]),
    ),
  )
}

function indexLine(line: IndexLine, edition: Edition): Element {
  const entry = bookLink(bookFiles.glossary, glossId(line.gloss.key))
  if (line.type === 'reference') {
    const { editors, ui } = languagesOf(edition)
    const see = (words: string): ElementContent => h('i', languageAttributes(ui, editors), words)
    const target = h('a', { href: entry }, sortName(line.gloss))
    return h('li', messagesFor(edition).exports.book.see<ElementContent>(line.name, see, target))
  }
  const { separator } = messagesFor(edition).exports.book
  const places = line.places.flatMap(({ first: { exchange, paragraph }, last }, at) => {
    const { number } = exchange
    const href = bookLink(bookFiles.exchange(number), paragraphXmlId(number, paragraph.id))
    const printed = addressRange(number, paragraph.id, last.paragraph.id)
    return [at === 0 ? ' ' : separator, h('a', { href }, printed)]
  })
  return h('li', { id: indexId(line.gloss.key) }, h('a', { href: entry }, line.name), places)
}
