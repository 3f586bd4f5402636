import { changedInterviews } from '#library/changes.ts'
import { interviewPath, libraryFiles, libraryPages } from '#library/paths.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { timestampOf } from '../changes.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x, xmlFile } from '../xml.ts'
import type { PublishedLibrary } from './sitemap.ts'

/** More would be read again and again by every feed reader. */
const maxEntries = 50

/** The interviews that were added or changed last; undefined if none is published, since Atom requires a date. */
export function libraryFeed({ library, site }: PublishedLibrary): string | undefined {
  const interviews = changedInterviews(library).slice(0, maxEntries)
  const [newest] = interviews
  if (!newest) return undefined
  const ui = library.interface
  const messages = messagesFor({ language: ui, interface: ui })
  const address = (path: string) => new URL(path.slice(1), site).href
  const link = (rel: string, type: string, path: string) =>
    x('link', { rel, type, href: address(path) })
  const entries = interviews.map((one) =>
    x(
      'entry',
      lines(
        x('id', address(interviewPath(one))),
        x('title', xmlLang(one.language, ui), one.title),
        x('updated', timestampOf(one.changed)),
        link('alternate', 'text/html', interviewPath(one)),
        one.description !== undefined &&
          x('summary', { type: 'text', ...xmlLang(one.editorsLanguage, ui) }, one.description),
      ),
    ),
  )
  return xmlFile(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': ui },
      lines(
        x('id', address(libraryPages.home)),
        x('title', messages.library.feed(library.shortTitle)),
        x('updated', timestampOf(newest.changed)),
        x('author', [x('name', library.title)]),
        link('self', 'application/atom+xml', libraryFiles.feed),
        link('alternate', 'text/html', libraryPages.home),
        entries,
      ),
    ),
  )
}
