import type { Element } from 'xast'
import { permanentName, timestampOf } from '../changes.ts'
import { dirAttribute } from '#model/direction.ts'
import { bookFiles } from '../book/chapter.ts'
import type { ExportContext } from '../format.ts'
import { licenceOf } from '../licence.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x, xmlFile } from '../xml.ts'
import { accessibility, meta } from './accessibility.ts'

/** A file of the book. Those in the spine are read in the order of the list. */
export type PackageItem = { href: string; mediaType: string; properties?: string; spine?: boolean }

/**
 * The package document: metadata, manifest and spine.
 *
 * @param changed the day of the last change.
 */
export function packageDocument(
  context: ExportContext,
  changed: string,
  items: readonly PackageItem[],
): string {
  const hasIndex = items.some(({ href }) => href === `${bookFiles.index}.xhtml`)
  const dir = dirAttribute(context.corpus.edition.language)
  const manifest = items.map(({ href, mediaType, properties }) =>
    x('item', {
      id: idOf(href),
      href,
      'media-type': mediaType,
      ...(properties && { properties }),
    }),
  )
  const spine = items
    .filter((item) => item.spine)
    .map(({ href }) => x('itemref', { idref: idOf(href) }))
  return xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': context.corpus.edition.language,
        ...(dir && { dir }),
      },
      lines(
        metadata(context, changed, hasIndex),
        x('manifest', lines(manifest)),
        x('spine', { ...(dir && { 'page-progression-direction': dir }) }, lines(spine)),
      ),
    ),
  )
}

function idOf(href: string): string {
  return `f-${href.replaceAll(/[./]/g, '-')}`
}

function metadata(context: ExportContext, changed: string, hasIndex: boolean): Element {
  const { corpus } = context
  const { edition, topics } = corpus
  const { title, description, speakers, source, rights } = edition
  const licence = licenceOf(edition)
  const { interview, editors, ui } = languagesOf(edition)
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    lines(
      x('dc:identifier', { id: 'id' }, permanentName(corpus)),
      x('dc:title', title),
      // The interview comes first: reading systems take the first language for that of the book.
      [...new Set([interview, editors, ui])].map((language) => x('dc:language', language)),
      // As in citations, those who answer are the authors.
      speakers.flatMap(({ key, name, role }) => [
        x(role === 'respondent' ? 'dc:creator' : 'dc:contributor', { id: `s-${key}` }, name),
        x(
          'meta',
          { refines: `#s-${key}`, property: 'role', scheme: 'marc:relators' },
          role === 'interviewer' ? 'ivr' : 'ive',
        ),
      ]),
      x('dc:date', changed),
      meta('dcterms:modified', timestampOf(changed)),
      description !== undefined &&
        x('dc:description', xmlLang(editors, interview), description.trim()),
      Object.values(topics).map(({ label }) => x('dc:subject', xmlLang(editors, interview), label)),
      source?.url !== undefined && x('dc:source', source.url),
      rights &&
        x(
          'dc:rights',
          xmlLang(editors, interview),
          `${rights.interview.trim()} ${rights.edition.trim()}`,
        ),
      licence && x('dc:rights', `${licence.name}: ${licence.url}`),
      accessibility(context, hasIndex),
    ),
  )
}
