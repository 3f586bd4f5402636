import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of a library, which has several interviews. */
export const library: Catalogue['library'] = {
  name: 'Bibliothek',
  parts: {
    interviews: 'Interviews',
    people: 'Personen',
    subjects: 'Themen',
    dates: 'Jahre',
    entries: 'Glossar',
  },
  searchAll: 'Alle Interviews durchsuchen',
  interviews: (count) => plural(count, { one: '#\u00a0Interview', other: '#\u00a0Interviews' }),
  people: (count) => plural(count, { one: '#\u00a0Person', other: '#\u00a0Personen' }),
  newestFirst: 'die neuesten zuerst',
  questionsBy: (names) => ['Fragen von ', ...names],
  undated: 'Ohne Datum',
  pages: {
    name: 'Seiten dieser Liste',
    page: (number) => `Seite ${number}`,
    title: (list, number) => `${list}, Seite ${number}`,
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
  },
  letters: 'Buchstaben',
  years: 'Jahre',
  peoplePage: {
    about: 'Alle, die in den Interviews fragen oder antworten.',
    answersIn: (count) =>
      plural(count, {
        one: 'antwortet in #\u00a0Interview',
        other: 'antwortet in #\u00a0Interviews',
      }),
    asksIn: (count) =>
      plural(count, { one: 'fragt in #\u00a0Interview', other: 'fragt in #\u00a0Interviews' }),
  },
  person: {
    description: (name) => `${name}: Interviews und Erwähnungen in anderen Interviews.`,
    mentions: 'Wo andere von dieser Person sprechen',
  },
  subjectsPage: {
    about:
      'Wovon die Interviews handeln. Zu jedem Thema sind die Abschnitte aller Interviews versammelt.',
  },
  subject: {
    description: (subject) => `${subject}: die Abschnitte aller Interviews zu diesem Thema.`,
    statements: 'Wer was dazu sagt',
  },
  datesPage: {
    about: 'Die Interviews nach dem Jahr, in dem sie geführt oder veröffentlicht wurden.',
  },
  entriesPage: {
    about:
      'Namen und Begriffe aus den Interviews mit editorischen Erläuterungen und allen Absätzen, die sie erwähnen.',
  },
  entry: {
    inGlossary: 'Im Glossar dieses Interviews',
    notMentioned: 'Erläutert, aber nicht namentlich erwähnt.',
    speaks: (person) =>
      sentence`Die Interviews mit dieser Person, und wo andere von ihr sprechen: ${person}`,
  },
  notFound: {
    help: (search, home) =>
      sentence`Der Link ist vielleicht unvollständig oder enthält einen Tippfehler. Sie können ${search('alle Interviews durchsuchen')} oder eines aus der ${home('Liste')} wählen.`,
  },
  feed: (title) => `${title}: neue und geänderte Interviews`,
  llms: {
    about:
      'Eine Bibliothek von Interviews. Jeder Link führt zur Übersicht eines Interviews, die seine Abschnitte und die Dateien mit dem Text nennt.',
    waysIn: 'Über alle Interviews hinweg',
  },
}
