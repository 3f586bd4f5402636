import type { Element } from 'xast'
import { partsOf } from '#corpus/parts.ts'
import { messagesFor } from '#messages/catalogue.ts'
import type { Speaker } from '#model/edition.ts'
import type { ExportContext } from '../format.ts'
import { speakerId, topicId } from '../ids.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x } from '../xml.ts'
import { citeStructure } from './cite-structure.ts'
import { profileDesc } from './profile.ts'
import { publicationStmt } from './publication.ts'
import { sourcesOf } from './sources.ts'

/** The header: title, source, editorial practice, rights, speakers and changes. */
export function teiHeader(context: ExportContext): Element {
  return x(
    'teiHeader',
    lines(fileDesc(context), encodingDesc(context), profileDesc(context), revisionDesc(context)),
  )
}

/**
 * What the file is: its title, publication, rights and source.
 *
 * @param page the page of the edition that it is from, if it is a part.
 */
export function fileDesc(context: ExportContext, page?: string): Element {
  const { edition } = context.corpus
  const { title, speakers, version } = edition
  const isAnnotated = partsOf(context.corpus).annotations
  const { exports: messages } = messagesFor(edition)
  const { interview, ui } = languagesOf(edition)
  const inUi = xmlLang(ui, interview)
  const resp: Record<Speaker['role'], string> = messages.tei
  return x(
    'fileDesc',
    lines(
      x(
        'titleStmt',
        lines(
          x('title', title),
          speakers.map(({ name, key, role }) =>
            x('respStmt', [
              x('resp', inUi, resp[role]),
              x('persName', { ref: `#${speakerId(key)}` }, name),
            ]),
          ),
          x('respStmt', { 'xml:id': 'editors' }, [
            x('resp', inUi, isAnnotated ? messages.tei.work : messages.tei.encoding),
            x('orgName', inUi, messages.editors),
          ]),
        ),
      ),
      x('editionStmt', [
        x(
          'edition',
          { n: version, ...inUi },
          (isAnnotated ? messages.tei.edition : messages.tei.editionOfText)(version),
        ),
      ]),
      publicationStmt(context, page),
      x('sourceDesc', sourcesOf(context)),
    ),
  )
}

function encodingDesc({ corpus }: ExportContext): Element {
  const { edition, topics } = corpus
  const parts = partsOf(corpus)
  const {
    apparatus,
    exports: { tei: messages },
  } = messagesFor(edition)
  const { interview, editors, ui } = languagesOf(edition)
  const inUi = xmlLang(ui, interview)
  const byEditors = xmlLang(editors, interview)
  return x(
    'encodingDesc',
    lines(
      x(
        'editorialDecl',
        lines(
          edition.editing !== undefined && x('p', byEditors, edition.editing),
          x('correction', [
            x('p', inUi, parts.notes ? messages.correction : messages.correctionOfText),
          ]),
          x('normalization', [x('p', inUi, messages.normalization)]),
        ),
      ),
      x('refsDecl', [x('p', inUi, messages.references)]),
      citeStructure(),
      (parts.topics || parts.notes) &&
        x(
          'classDecl',
          lines(
            parts.topics &&
              x(
                'taxonomy',
                { 'xml:id': 'topics' },
                lines(
                  Object.entries(topics).map(([key, { label, about }]) =>
                    x('category', { 'xml:id': topicId(key) }, [
                      x(
                        'catDesc',
                        byEditors,
                        about === undefined ? label : messages.topic(label, about),
                      ),
                    ]),
                  ),
                ),
              ),
            parts.notes &&
              x(
                'taxonomy',
                { 'xml:id': 'kinds-of-note' },
                lines(
                  Object.entries(apparatus.noteKinds).map(([kind, name]) =>
                    x('category', { 'xml:id': `note-${kind}` }, [x('catDesc', inUi, name)]),
                  ),
                ),
              ),
          ),
        ),
    ),
  )
}

function revisionDesc({ corpus: { edition, errata } }: ExportContext): Element {
  const { interview, editors, ui } = languagesOf(edition)
  const changes = errata.map(({ date, version, text }) =>
    x('change', { when: date, n: version, ...xmlLang(editors, interview) }, text),
  )
  return x(
    'revisionDesc',
    lines(
      changes.length > 0
        ? changes
        : x(
            'change',
            { n: edition.version, ...xmlLang(ui, interview) },
            messagesFor(edition).exports.tei.asItStands,
          ),
    ),
  )
}
