import type { Element } from 'xast'
import { noteKinds } from '#model/note.ts'
import { lastChanged } from '../changes.ts'
import type { ExportContext } from '../format.ts'
import { speakerId, topicId } from '../ids.ts'
import { lines, x } from '../xml.ts'

/** The header: title, source, editorial practice, rights, speakers and changes. */
export function teiHeader(context: ExportContext): Element {
  return x(
    'teiHeader',
    lines(fileDesc(context), encodingDesc(context), profileDesc(context), revisionDesc(context)),
  )
}

function fileDesc({ corpus, site }: ExportContext): Element {
  const { title, speakers, version, source, rights, date } = corpus.edition
  const changed = lastChanged(corpus)
  return x(
    'fileDesc',
    lines(
      x(
        'titleStmt',
        lines(
          x('title', title),
          speakers.map(({ name, key, role }) =>
            x('respStmt', [x('resp', role), x('persName', { ref: `#${speakerId(key)}` }, name)]),
          ),
          x('respStmt', { 'xml:id': 'editors' }, [
            x('resp', 'titles of the exchanges, notes, glossary and bibliography; encoding'),
            x('orgName', 'The editors of this edition'),
          ]),
        ),
      ),
      x('editionStmt', [x('edition', { n: version }, `Annotated edition, version ${version}`)]),
      x(
        'publicationStmt',
        lines(
          x('authority', 'The editors of this edition'),
          site && x('idno', { type: 'URL' }, site.href),
          x(
            'availability',
            rights
              ? lines(x('p', rights.interview), x('p', rights.edition))
              : [x('p', 'Not stated.')],
          ),
          changed !== undefined && x('date', { when: changed }),
        ),
      ),
      x('sourceDesc', [
        source
          ? x('bibl', [
              x('title', { level: 'a' }, title),
              '. ',
              x('title', { level: 'j' }, source.publication),
              ...(source.publisher === undefined ? [] : ['. ', x('publisher', source.publisher)]),
              ...(date === undefined ? [] : ['. ', x('date', { when: date }, date)]),
              '. ',
              x('ref', { target: source.url }, source.url),
            ])
          : x('p', 'The transcript of the interview.'),
      ]),
    ),
  )
}

function encodingDesc({ corpus: { edition, topics } }: ExportContext): Element {
  return x(
    'encodingDesc',
    lines(
      x(
        'editorialDecl',
        lines(
          edition.editing !== undefined && x('p', edition.editing),
          x('correction', [
            x(
              'p',
              'No word of the source was corrected; an apparent slip has a note of that kind.',
            ),
          ]),
          x('normalization', [
            x('p', 'None: letters, signs and quotation marks are those of the source.'),
          ]),
        ),
      ),
      x('refsDecl', [
        x(
          'p',
          'A paragraph is cited as in 5.A3, its n: the exchange, and in it the third paragraph of the answers; Q counts the questions, P the introduction. Its xml:id is the same, x5.a3.',
        ),
      ]),
      x(
        'classDecl',
        lines(
          Object.keys(topics).length > 0 &&
            x(
              'taxonomy',
              { 'xml:id': 'topics' },
              lines(
                Object.entries(topics).map(([key, { label, about }]) =>
                  x('category', { 'xml:id': topicId(key) }, [
                    x('catDesc', about === undefined ? label : `${label}: ${about}`),
                  ]),
                ),
              ),
            ),
          x(
            'taxonomy',
            { 'xml:id': 'kinds-of-note' },
            lines(
              Object.entries(noteKinds).map(([kind, name]) =>
                x('category', { 'xml:id': `note-${kind}` }, [x('catDesc', name)]),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

function profileDesc({ corpus: { edition } }: ExportContext): Element {
  const { speakers, language } = edition
  return x(
    'profileDesc',
    lines(
      x('langUsage', [x('language', { ident: language })]),
      x('particDesc', [
        x(
          'listPerson',
          lines(
            speakers.map(({ key, name, role, about }) =>
              x('person', { 'xml:id': speakerId(key), role }, [
                x('persName', name),
                ...(about === undefined ? [] : [x('note', [x('p', about)])]),
              ]),
            ),
          ),
        ),
      ]),
    ),
  )
}

function revisionDesc({ corpus: { edition, errata } }: ExportContext): Element {
  const changes = errata.map(({ date, version, text }) =>
    x('change', { when: date, n: version }, text),
  )
  return x(
    'revisionDesc',
    lines(changes.length > 0 ? changes : x('change', { n: edition.version }, 'As it now stands.')),
  )
}
