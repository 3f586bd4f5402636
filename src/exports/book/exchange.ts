import type { Element } from 'hast'
import { h } from 'hastscript'
import { shortLabel } from '#citations/format-work.ts'
import { richText } from '#citations/rich-text.ts'
import { apparatusOf, type NumberedEntry } from '#corpus/apparatus.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { noteKinds } from '#model/note.ts'
import type { Bibliography } from '#model/work.ts'
import { numberedTitle, printedNumber } from '#model/titles.ts'
import { annotationXmlId, exchangeId, paragraphXmlId, workId } from '../ids.ts'
import { bookFiles, bookLink, chapter, type Chapter } from './chapter.ts'
import { bookProse } from './prose.ts'
import { bookText } from './text.ts'

/** An exchange as a chapter: its turns, then its notes, which e-readers show as pop-ups. */
export function exchangeChapter(exchange: Exchange, corpus: Corpus): Chapter {
  const { number, title, summary } = exchange
  const apparatus = apparatusOf(corpus, exchange)
  const notes = apparatus.entries.map((entry) => bookNote(entry, number, corpus.works))
  const printed = printedNumber(number)
  const isIntroduction = printed === undefined
  return chapter(
    {
      file: bookFiles.exchange(number),
      id: exchangeId(number),
      title: numberedTitle(exchange),
      type: isIntroduction ? 'introduction' : 'chapter',
      role: isIntroduction ? 'doc-introduction' : 'doc-chapter',
    },
    h('h2', isIntroduction ? [] : [h('span', { className: ['num'] }, String(printed)), ' '], title),
    summary === undefined ? undefined : h('p', { className: ['summary'] }, summary),
    ...bookText(exchange, apparatus),
    notes.length === 0
      ? undefined
      : h('section', { className: ['notes'], 'epub:type': 'footnotes' }, [
          h('h3', 'Notes'),
          ...notes,
        ]),
  )
}

function bookNote(entry: NumberedEntry, number: number, works: Bibliography): Element {
  const id = annotationXmlId(number, entry.id)
  const back = entry.uses[0]
  const href =
    back === undefined
      ? undefined
      : bookLink(bookFiles.exchange(number), paragraphXmlId(number, back))
  const label = h('a', { className: ['back'], role: 'doc-backlink', href }, `${entry.number}.`)
  const properties = { id, className: ['note'], 'epub:type': 'footnote', role: 'doc-footnote' }
  if (entry.type === 'note') {
    const kind = h('b', `${noteKinds[entry.note.kind]}.`)
    const [first, ...rest] = bookProse(entry.note.children)
    return first?.type === 'element' && first.tagName === 'p'
      ? h('aside', properties, [h('p', label, ' ', kind, ' ', first.children), ...rest])
      : h('aside', properties, [h('p', label, ' ', kind), ...(first ? [first] : []), ...rest])
  }
  const work = h(
    'a',
    { href: bookLink(bookFiles.works, workId(entry.key)) },
    shortLabel(entry.work, works, entry.locator),
  )
  return h('aside', properties, [h('p', label, ' ', work, ': ', richText(entry.work.title), '.')])
}
