import type { Element } from 'hast'
import { h } from 'hastscript'
import { shortLabel } from '#citations/format-work.ts'
import { citedWorks } from '#citations/language.ts'
import { richText } from '#citations/rich-text.ts'
import { apparatusOf, type NumberedEntry } from '#corpus/apparatus.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { repeatsWords } from '#corpus/exchange-title.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { languageAttributes } from '#model/direction.ts'
import { numberedTitle, printedNumber } from '#model/titles.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { annotationXmlId, exchangeId, paragraphXmlId, workId } from '../ids.ts'
import { bookAccount } from './argument.ts'
import { bookFiles, bookLink, chapter, type Chapter } from './chapter.ts'
import { bookProse } from './prose.ts'
import { bookText } from './text.ts'

/** An exchange as a chapter: its turns, then its notes, which e-readers show as pop-ups. */
export function exchangeChapter(exchange: Exchange, corpus: Corpus): Chapter {
  const { number, title, titleLanguage, summary } = exchange
  const apparatus = apparatusOf(corpus, exchange)
  const { edition } = corpus
  const { interview: language, editors, ui } = languagesOf(edition)
  const notes = apparatus.entries.map((entry) => bookNote(entry, number, corpus))
  const byEditors = languageAttributes(editors, language)
  const printed = printedNumber(number)
  const isIntroduction = printed === undefined
  return chapter(
    {
      file: bookFiles.exchange(number),
      id: exchangeId(number),
      title: numberedTitle(exchange),
      language,
      titleLanguage,
      type: isIntroduction ? 'introduction' : 'chapter',
      role: isIntroduction ? 'doc-introduction' : 'doc-chapter',
    },
    h(
      'h2',
      languageAttributes(titleLanguage, language),
      isIntroduction ? [] : [h('span', { className: ['num'] }, String(printed)), ' '],
      repeatsWords(exchange) ? [] : title,
    ),
    summary === undefined ? undefined : h('p', { className: ['summary'], ...byEditors }, summary),
    ...bookText(exchange, apparatus, edition),
    bookAccount(exchange, corpus),
    notes.length === 0
      ? undefined
      : h('section', { className: ['notes'], 'epub:type': 'footnotes' }, [
          h('h3', languageAttributes(ui, language), messagesFor(edition).exports.book.notes),
          ...notes,
        ]),
  )
}

function bookNote(entry: NumberedEntry, number: number, corpus: Corpus): Element {
  const { interview, editors, ui } = languagesOf(corpus.edition)
  const { apparatus } = messagesFor(corpus.edition)
  const id = annotationXmlId(number, entry.id)
  const back = entry.uses[0]
  const href =
    back === undefined
      ? undefined
      : bookLink(bookFiles.exchange(number), paragraphXmlId(number, back))
  const label = h(
    'a',
    { className: ['back'], role: 'doc-backlink', href },
    entry.hasOwnMark ? entry.label : `${entry.label}.`,
  )
  const isSource = entry.type === 'note' && entry.note.kind === 'source'
  const language = isSource
    ? {}
    : languageAttributes(entry.type === 'note' ? editors : ui, interview)
  const properties = {
    ...{ id, className: ['note'], 'epub:type': 'footnote', role: 'doc-footnote' },
    ...language,
  }
  if (entry.type === 'note') {
    const kind = h(
      'b',
      languageAttributes(ui, isSource ? interview : editors),
      apparatus.noteLabel(apparatus.noteKinds[entry.note.kind]),
    )
    const [first, ...rest] = bookProse(entry.note.children)
    return first?.type === 'element' && first.tagName === 'p'
      ? h('aside', properties, [h('p', label, ' ', kind, ' ', first.children), ...rest])
      : h('aside', properties, [h('p', label, ' ', kind), ...(first ? [first] : []), ...rest])
  }
  const work = h(
    'a',
    { href: bookLink(bookFiles.works, workId(entry.key)) },
    shortLabel(entry.work, citedWorks(corpus), entry.locator),
  )
  return h('aside', properties, [h('p', label, ' ', work, ': ', richText(entry.work.title), '.')])
}
