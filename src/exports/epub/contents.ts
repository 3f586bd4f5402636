import type { Element } from 'xast'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { bookFiles, bookLink, type Chapter } from '../book/chapter.ts'
import { pageId } from '../book/text.ts'
import { lines, x } from '../xml.ts'
import { xhtml } from './documents.ts'

/** The navigation document: the table of contents, the landmarks, and the paragraphs as a page list. */
export function contentsDocument(chapters: readonly Chapter[], corpus: Corpus): string {
  return xhtml('Contents', corpus.edition.language, [
    navigation(
      { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' },
      x('h2', { id: 'contents' }, 'Contents'),
      chapters
        .filter(({ type }) => type !== 'titlepage')
        .map(({ file, id, title }) => ({ href: bookLink(file, id), title })),
    ),
    navigation(
      { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': 'Landmarks' },
      x('h2', 'Landmarks'),
      landmarks(chapters),
    ),
    navigation(
      {
        'epub:type': 'page-list',
        role: 'doc-pagelist',
        hidden: 'hidden',
        'aria-label': 'Paragraphs',
      },
      x('h2', 'Paragraphs'),
      [...paragraphsOf(corpus.exchanges)].map(({ exchange: { number }, paragraph: { id } }) => ({
        href: bookLink(bookFiles.exchange(number), pageId(number, id)),
        title: paragraphAddress(number, id),
      })),
    ),
  ])
}

function landmarks(chapters: readonly Chapter[]): NavigationItem[] {
  const first = chapters.find(({ type }) => type === 'introduction' || type === 'chapter')
  const landmarkTypes = ['titlepage', 'glossary', 'bibliography']
  return [
    ...(first
      ? [{ href: bookLink(first.file, first.id), title: 'Begin reading', type: 'bodymatter' }]
      : []),
    { href: 'contents.xhtml#toc', title: 'Contents', type: 'toc' },
    ...chapters
      .filter(({ type }) => landmarkTypes.includes(type))
      .map(({ file, id, title, type }) => ({
        href: bookLink(file, id),
        title: type === 'titlepage' ? 'Title page' : title,
        type,
      })),
  ]
}

function navigation(
  attributes: Record<string, string>,
  heading: Element,
  items: readonly NavigationItem[],
): Element {
  const entries = items.map(({ href, title, type }) =>
    x('li', [x('a', { href, ...(type && { 'epub:type': type }) }, title)]),
  )
  return x('nav', attributes, lines(heading, x('ol', lines(entries))))
}

type NavigationItem = { href: string; title: string; type?: string }
