import type { Element } from 'xast'
import { messagesFor } from '#messages/catalogue.ts'
import type { Edition } from '#model/edition.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { permanentName } from '../changes.ts'
import { addressesFrom, type ExportContext } from '../format.ts'
import { licenceOf } from '../licence.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x } from '../xml.ts'

/**
 * Who publishes the edition and where, its identifiers, the rights in it, and when it was last changed.
 *
 * @param page the page of the edition that the file is from.
 */
export function publicationStmt(context: ExportContext, page = '/'): Element {
  const { corpus, site } = context
  const { edition } = corpus
  const { interview, ui } = languagesOf(edition)
  const changed = lastChanged(corpus)
  return x(
    'publicationStmt',
    lines(
      x('authority', xmlLang(ui, interview), messagesFor(edition).exports.editors),
      site && x('idno', { type: 'URL' }, addressesFrom(context, '/')(page)),
      x('idno', { type: 'URN' }, permanentName(corpus)),
      x('availability', lines(availability(edition))),
      changed !== undefined && x('date', { when: changed }),
    ),
  )
}

/** The rights in words. The licence is that of the editors’ work, and says so. */
function availability(edition: Edition): Element[] {
  const { rights, consent, interviewLicence } = edition
  const { interview, editors, ui } = languagesOf(edition)
  const byEditors = xmlLang(editors, interview)
  const licence = licenceOf(edition)
  const aboutLicence = messagesFor(edition).about.interviewLicence(
    (words) => words,
    interviewLicence?.name ?? '',
  )
  const inEdition = rights && x('p', byEditors, rights.edition)
  const parts = [
    rights && x('p', byEditors, rights.interview),
    consent !== undefined && x('p', byEditors, consent.trim()),
    interviewLicence &&
      x('licence', { target: interviewLicence.url }, [
        x('p', xmlLang(ui, interview), aboutLicence.join('')),
      ]),
    licence
      ? x('licence', { target: licence.url }, lines(x('p', licence.name), inEdition))
      : inEdition,
  ].filter((part) => typeof part === 'object')
  return parts.length > 0
    ? parts
    : [x('p', xmlLang(ui, interview), messagesFor(edition).exports.tei.rightsUnknown)]
}
