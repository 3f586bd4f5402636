import type { Element } from 'xast'
import type { Corpus } from '#corpus/corpus.ts'
import { referencesIn } from '#corpus/withdrawn.ts'
import { type Catalogue, messagesFor } from '#messages/catalogue.ts'
import { languageAttributes } from '#model/direction.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { bookFiles, bookLink, type Chapter } from '../book/chapter.ts'
import { pageId } from '../book/text.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { lines, x } from '../xml.ts'
import { xhtml } from './documents.ts'

/** The navigation document: the table of contents, the landmarks, and the paragraphs as a page list. */
export function contentsDocument(chapters: readonly Chapter[], corpus: Corpus): string {
  const messages = messagesFor(corpus.edition).exports.epub
  const { ui } = languagesOf(corpus.edition)
  return xhtml(messages.contents, ui, [
    navigation(
      { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' },
      x('h2', { id: 'contents' }, messages.contents),
      chapters
        .filter(({ type }) => type !== 'titlepage')
        .map(({ file, id, title, titleLanguage }) => ({
          href: bookLink(file, id),
          title,
          language: languageAttributes(titleLanguage, ui),
        })),
    ),
    navigation(
      { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': messages.landmarks },
      x('h2', messages.landmarks),
      landmarks(chapters, messages),
    ),
    navigation(
      {
        'epub:type': 'page-list',
        role: 'doc-pagelist',
        hidden: 'hidden',
        'aria-label': messages.paragraphs,
      },
      x('h2', messages.paragraphs),
      corpus.exchanges.flatMap((exchange) =>
        referencesIn(exchange).map(({ id }) => ({
          href: bookLink(bookFiles.exchange(exchange.number), pageId(exchange.number, id)),
          title: paragraphAddress(exchange.number, id),
        })),
      ),
    ),
  ])
}

function landmarks(
  chapters: readonly Chapter[],
  messages: Catalogue['exports']['epub'],
): NavigationItem[] {
  const first = chapters.find(({ type }) => type === 'introduction' || type === 'chapter')
  const landmarkTypes = ['titlepage', 'glossary', 'bibliography']
  return [
    ...(first
      ? [{ href: bookLink(first.file, first.id), title: messages.beginReading, type: 'bodymatter' }]
      : []),
    { href: 'contents.xhtml#toc', title: messages.contents, type: 'toc' },
    ...chapters
      .filter(({ type }) => landmarkTypes.includes(type))
      .map(({ file, id, title, type }) => ({
        href: bookLink(file, id),
        title: type === 'titlepage' ? messages.titlePage : title,
        type,
      })),
  ]
}

function navigation(
  attributes: Record<string, string>,
  heading: Element,
  items: readonly NavigationItem[],
): Element {
  const entries = items.map(({ href, title, type, language }) =>
    x('li', [x('a', { href, ...(type && { 'epub:type': type }), ...language }, title)]),
  )
  return x('nav', attributes, lines(heading, x('ol', lines(entries))))
}

type NavigationItem = {
  href: string
  title: string
  type?: string
  language?: ReturnType<typeof languageAttributes>
}
