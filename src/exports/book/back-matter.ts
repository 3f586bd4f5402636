import type { Element } from 'hast'
import { h } from 'hastscript'
import { bookIndex, type IndexLine } from '#corpus/book-index.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { chronologyOf } from '#corpus/chronology.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { sortName } from '#corpus/alphabetical-order.ts'
import { indexId } from '#model/paths.ts'
import { addressRange } from '#model/paragraph-address.ts'
import { formatDates } from '#model/date.ts'
import { directionOf } from '#model/direction.ts'
import { eventId, glossId, paragraphXmlId, workId } from '../ids.ts'
import { bookFiles, bookLink, chapter, type Chapter } from './chapter.ts'
import { bookProse, bookWork, nativeNames } from './prose.ts'

/** The glossary, the timeline, the bibliography and the index; those that the edition does not have are left out. */
export function backMatter(corpus: Corpus): Chapter[] {
  return [glossary(corpus), timeline(corpus), bibliography(corpus), index(corpus)].filter(
    (one) => one !== undefined,
  )
}

function glossary({ glossary: entries }: Corpus): Chapter | undefined {
  if (entries.size === 0) return undefined
  const list = [...entries.values()].flatMap(({ key, label, native, dates, kind, body }) => [
    h('dt', { id: glossId(key) }, [
      h('dfn', label),
      ...nativeNames(native),
      ...(dates ? [` ${formatDates(dates, kind === 'person' ? 'born' : 'since')}`] : []),
    ]),
    h('dd', bookProse(body)),
  ])
  const title = 'Glossary'
  return chapter(
    { file: bookFiles.glossary, id: 'glossary', title, type: 'glossary', role: 'doc-glossary' },
    h('h2', title),
    h('dl', list),
  )
}

function timeline({ edition, timeline: data }: Corpus): Chapter | undefined {
  if (!data || data.events.length === 0) return undefined
  const title = 'Timeline'
  return chapter(
    { file: 'timeline', id: 'timeline', title, type: 'appendix', role: 'doc-appendix' },
    h('h2', title),
    h('p', { className: ['summary'] }, data.during.why),
    ...chronologyOf(data).map(({ period, events }) =>
      h('section', [
        h('h3', messagesFor(edition).apparatus.timeline.periods[period]),
        h(
          'dl',
          events.flatMap(({ key, date, body }) => [
            h('dt', { id: eventId(key) }, formatDates(date)),
            h('dd', bookProse(body)),
          ]),
        ),
      ]),
    ),
  )
}

function bibliography({ edition, works }: Corpus): Chapter | undefined {
  if (works.size === 0) return undefined
  const title = 'Bibliography'
  const list = [...works.values()].map((work) => {
    const isRightToLeft = directionOf(edition.language) === 'rtl'
    const dir = isRightToLeft ? directionOf(work.language ?? 'en') : undefined
    return h('li', { id: workId(work.id), dir }, bookWork(work, works))
  })
  return chapter(
    { file: bookFiles.works, id: 'works', title, type: 'bibliography', role: 'doc-bibliography' },
    h('h2', title),
    h('ul', { className: ['works'] }, list),
  )
}

function index(corpus: Corpus): Chapter | undefined {
  const letters = bookIndex(corpus)
  if (letters.length === 0) return undefined
  const title = 'Index'
  return chapter(
    { file: bookFiles.index, id: 'index', title, type: 'backmatter', role: 'doc-index' },
    h('h2', title),
    ...letters.map(({ letter, items }) =>
      h('section', [h('h3', letter), h('ul', { className: ['index'] }, items.map(indexLine))]),
    ),
  )
}

function indexLine(line: IndexLine): Element {
  const entry = bookLink(bookFiles.glossary, glossId(line.gloss.key))
  if (line.type === 'reference') {
    const target = h('a', { href: entry }, sortName(line.gloss))
    return h('li', line.name, ', ', h('i', 'see'), ' ', target)
  }
  const places = line.places.flatMap(({ first: { exchange, paragraph }, last }, at) => {
    const { number } = exchange
    const href = bookLink(bookFiles.exchange(number), paragraphXmlId(number, paragraph.id))
    const printed = addressRange(number, paragraph.id, last.paragraph.id)
    return [at === 0 ? ' ' : ', ', h('a', { href }, printed)]
  })
  return h('li', { id: indexId(line.gloss.key) }, h('a', { href: entry }, line.name), places)
}
