import type { Element } from 'xast'
import { messagesFor } from '#messages/catalogue.ts'
import { printDate } from '#messages/dates.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { addressesFrom, downloadPath, type ExportContext } from '../format.ts'
import { xmlLang } from '../xml-lang.ts'
import { x } from '../xml.ts'
import { teiRecording } from './recording.ts'

/** Where the text is from: the publication, the archive, and the recording. */
export function sourcesOf(context: ExportContext): Element[] {
  const { edition } = context.corpus
  const { title, source, date, archive } = edition
  const { interview, editors, ui } = languagesOf(edition)
  const inUi = xmlLang(ui, interview)
  const recording = teiRecording(edition, addressesFrom(context, downloadPath('edition.tei.xml')))
  const published =
    source &&
    x('bibl', [
      x('title', { level: 'a' }, title),
      '. ',
      x('title', { level: 'j' }, source.publication),
      ...(source.publisher === undefined ? [] : ['. ', x('publisher', source.publisher)]),
      ...(date === undefined
        ? []
        : ['. ', x('date', { when: date, ...inUi }, printDate(date, edition))]),
      ...(source.url === undefined ? [] : ['. ', x('ref', { target: source.url }, source.url)]),
    ])
  const kept =
    archive &&
    x('msDesc', [
      x('msIdentifier', [
        x('repository', xmlLang(editors, interview), archive.name),
        ...(archive.callNumber === undefined
          ? []
          : [x('idno', { type: 'callNumber' }, archive.callNumber)]),
      ]),
    ])
  const { transcript } = messagesFor(edition).exports.tei
  // A paragraph cannot be beside a recording.
  const unpublished = published ?? kept ?? x(recording ? 'bibl' : 'p', inUi, transcript)
  return [unpublished, ...(published && kept ? [kept] : []), ...(recording ? [recording] : [])]
}
