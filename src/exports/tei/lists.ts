import type { Element } from 'xast'
import type { Corpus, Gloss } from '#corpus/corpus.ts'
import { annotatedExchanges } from '#corpus/notes.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { noteId } from '#model/paths.ts'
import { type Dates, isoDate } from '#model/date.ts'
import { glossKinds, type GlossKind } from '#model/gloss.ts'
import { annotationXmlId, eventId, glossId, paragraphXmlId, workId } from '../ids.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x } from '../xml.ts'
import { teiProse } from './prose.ts'

/** The notes by exchange, each with a pointer to its paragraph: those of the editors, and of the source. */
export function teiNotes({ exchanges, edition }: Corpus): Element[] {
  const { interview, editors, ui } = languagesOf(edition)
  const { apparatus, exports: messages } = messagesFor(edition)
  return annotatedExchanges({ exchanges }).map(({ exchange: { number, title }, notes }) =>
    x(
      'div',
      { type: 'notes', n: String(number), ...xmlLang(editors, interview) },
      lines(
        x('head', xmlLang(ui, editors), messages.tei.notesOn(title)),
        notes.map(({ note, paragraph }) =>
          x(
            'note',
            {
              'xml:id': annotationXmlId(number, noteId('note', note.key)),
              ...(note.kind === 'source'
                ? { type: 'source', ...xmlLang(interview, editors) }
                : { type: 'editorial', subtype: note.kind, resp: '#editors' }),
              target: `#${paragraphXmlId(number, paragraph.id)}`,
            },
            [
              x(
                'label',
                xmlLang(ui, note.kind === 'source' ? interview : editors),
                apparatus.noteKinds[note.kind],
              ),
              ...teiProse(note.children),
            ],
          ),
        ),
      ),
    ),
  )
}

/** The glossary as lists: people, organisations, places, events, and terms of every other kind. */
export function teiGlossary({ glossary, edition }: Corpus): Element[] {
  const { interview, editors, ui } = languagesOf(edition)
  return glossKinds.flatMap((kind) => {
    const entries = [...glossary.values()].filter((gloss) => gloss.kind === kind)
    if (entries.length === 0) return []
    const [list, entry] = elementsOf[kind] ?? (['list', teiItem] as const)
    const attributes = {
      ...(list === 'list' && { type: 'gloss' }),
      ...xmlLang(editors, interview),
    }
    const heading = x(
      'head',
      xmlLang(ui, editors),
      messagesFor(edition).apparatus.glossKinds[kind].all,
    )
    return [x(list, attributes, lines(heading, entries.map(entry)))]
  })
}

/** The timeline as a list of events. */
export function teiTimeline({ timeline, edition }: Corpus): Element | undefined {
  if (!timeline || timeline.events.length === 0) return undefined
  const { interview, editors, ui } = languagesOf(edition)
  const heading = x('head', xmlLang(ui, editors), messagesFor(edition).exports.timeline)
  const events = timeline.events.map(({ key, date, body, sources }) =>
    x('event', { 'xml:id': eventId(key), ...spanOf(date) }, [
      ...teiProse(body),
      ...sources.map((source) => x('ptr', { type: 'source', target: `#${workId(source)}` })),
    ]),
  )
  return x('listEvent', xmlLang(editors, interview), lines(heading, events))
}

const elementsOf: Partial<Record<GlossKind, readonly [string, (gloss: Gloss) => Element]>> = {
  person: ['listPerson', (gloss) => entity('person', 'persName', gloss)],
  organization: ['listOrg', (gloss) => entity('org', 'orgName', gloss)],
  place: ['listPlace', (gloss) => entity('place', 'placeName', gloss)],
  event: [
    'listEvent',
    (gloss) =>
      x('event', { 'xml:id': glossId(gloss.key), ...(gloss.dates && spanOf(gloss.dates)) }, [
        x('head', gloss.label),
        ...teiProse(gloss.body.filter(({ type }) => type === 'paragraph')),
      ]),
  ],
}

function entity(element: string, name: string, gloss: Gloss): Element {
  const { dates, kind } = gloss
  const life =
    kind === 'person' && dates
      ? [
          x('birth', { when: isoDate(dates.from) }),
          ...(dates.to ? [x('death', { when: isoDate(dates.to) })] : []),
        ]
      : []
  return x(element, { 'xml:id': glossId(gloss.key) }, [
    ...namesOf(name, gloss),
    ...life,
    x('note', teiProse(gloss.body)),
  ])
}

function teiItem(gloss: Gloss): Element {
  return x('item', { 'xml:id': glossId(gloss.key) }, [
    ...namesOf('term', gloss),
    x('note', teiProse(gloss.body)),
  ])
}

function namesOf(name: string, { label, aliases, native }: Gloss): Element[] {
  return [
    x(name, { type: 'main' }, label),
    ...Object.entries(native).map(([lang, text]) => x(name, { 'xml:lang': lang }, text)),
    ...aliases.map((text) => x(name, { type: 'alias' }, text)),
  ]
}

function spanOf({ from, to }: Dates): Record<string, string> {
  const [first, last] = [isoDate(from), to && isoDate(to)]
  if (first === last) return { when: first }
  return last === undefined ? { from: first } : { from: first, to: last }
}
