import { isDraftEdition } from '#corpus/drafts.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { shortTitleOf } from '#model/titles.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { permanentName, timestampOf } from './changes.ts'
import { addressesFrom, type Format, type ExportContext } from './format.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from './xml-lang.ts'
import { lines, x, xmlFile } from './xml.ts'

export const feed: Format = {
  id: 'feed',
  mediaType: 'application/atom+xml',
  files: (context) => {
    const changed = lastChanged(context.corpus)
    // Atom requires the date of the last change, and nothing of a draft has been published.
    if (changed === undefined || isDraftEdition(context.corpus)) return []
    return [{ path: '/changes.atom', make: () => makeFeed(context, changed) }]
  },
}

function makeFeed(context: ExportContext, changed: string): string {
  const { corpus } = context
  const { edition, errata } = corpus
  const { apparatus, exports: messages } = messagesFor(edition)
  const { ui, editors } = languagesOf(edition)
  const address = addressesFrom(context, '/changes.atom')
  const entries = errata.map(({ key, date, version, kind, at, text }) =>
    x(
      'entry',
      lines(
        x('id', permanentName(corpus, `erratum ${key}`)),
        x(
          'title',
          messages.feed.entry(
            version,
            apparatus.errata.kinds[kind],
            at.join(messages.feed.separator),
          ),
        ),
        x('updated', timestampOf(date)),
        x('link', { rel: 'alternate', type: 'text/html', href: address(`/errata/#${key}`) }),
        x('content', { type: 'text', ...xmlLang(editors, ui) }, text),
      ),
    ),
  )
  return xmlFile(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': ui },
      lines(
        x('id', permanentName(corpus)),
        x('title', messages.feed.title(shortTitleOf(edition))),
        x('updated', timestampOf(changed)),
        x('author', [x('name', messages.editors)]),
        x('link', { rel: 'self', type: 'application/atom+xml', href: address('/changes.atom') }),
        x('link', { rel: 'alternate', type: 'text/html', href: address('/') }),
        edition.rights && x('rights', xmlLang(editors, ui), edition.rights.edition.trim()),
        entries,
      ),
    ),
  )
}
