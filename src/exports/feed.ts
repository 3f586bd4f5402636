import { changeKinds } from '#model/errata.ts'
import { shortTitleOf } from '#model/titles.ts'
import { lastChanged, permanentName, timestampOf } from './changes.ts'
import { addressesFrom, type Format, type ExportContext } from './format.ts'
import { lines, x, xmlFile } from './xml.ts'

export const feed: Format = {
  name: 'Atom feed',
  purpose: 'For a feed reader: every change of the edition, with its date and version.',
  mediaType: 'application/atom+xml',
  files: (context) => {
    const changed = lastChanged(context.corpus)
    // Atom requires the date of the last change.
    if (changed === undefined) return []
    return [{ path: '/changes.atom', make: () => makeFeed(context, changed) }]
  },
}

function makeFeed(context: ExportContext, changed: string): string {
  const { corpus } = context
  const { edition, errata } = corpus
  const address = addressesFrom(context, '/changes.atom')
  const entries = errata.map(({ key, date, version, kind, at, text }) =>
    x(
      'entry',
      lines(
        x('id', permanentName(corpus, `erratum ${key}`)),
        x('title', `Version ${version}: ${[changeKinds[kind], ...at].join(', ')}`),
        x('updated', timestampOf(date)),
        x('link', { rel: 'alternate', type: 'text/html', href: address(`/errata/#${key}`) }),
        x('content', { type: 'text' }, text),
      ),
    ),
  )
  return xmlFile(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.language },
      lines(
        x('id', permanentName(corpus)),
        x('title', `${shortTitleOf(edition)}: changes of the edition`),
        x('updated', timestampOf(changed)),
        x('author', [x('name', 'The editors of this edition')]),
        x('link', { rel: 'self', type: 'application/atom+xml', href: address('/changes.atom') }),
        x('link', { rel: 'alternate', type: 'text/html', href: address('/') }),
        edition.rights && x('rights', edition.rights.edition.trim()),
        entries,
      ),
    ),
  )
}
