import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { number, plural } from './numbers.ts'
import { onDate } from './on-date.ts'

const readingTime = (count: number) =>
  plural(count, { one: '#\u00a0Minute Lesezeit', other: '#\u00a0Minuten Lesezeit' })

/** Messages of the title page and of the pages with the text. */
export const reading: Catalogue['reading'] = {
  introduction: 'Einleitung',
  titlePage: {
    asks: 'fragt',
    answers: 'antwortet',
    interviewWith: (respondents, interviewers) =>
      interviewers === undefined
        ? `Interview mit ${respondents}.`
        : `Interview mit ${respondents}, geführt von ${interviewers}.`,
    verbatim: 'Der vollständige Text, Wort für Wort.',
    verbatimWithApparatus: 'Der vollständige Text, Wort für Wort, mit Anmerkungen und Glossar.',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`Erstveröffentlichung: ${publication}.`
        : sentence`Erstveröffentlichung: ${publication}, ${year}.`,
    begin: 'Lektüre beginnen',
    wholeText: 'Auf einer Seite lesen',
    questions: 'Nur die Fragen',
    contents: 'Inhalt',
    exchanges: (count) => plural(count, { one: '#\u00a0Abschnitt', other: '#\u00a0Abschnitte' }),
    words: (count) => plural(count, { one: '#\u00a0Wort', other: '#\u00a0Wörter' }),
    characters: (count) => plural(count, { one: '#\u00a0Zeichen', other: '#\u00a0Zeichen' }),
    minutes: readingTime,
    minutesShort: (count) => `${number(count)}\u00a0Min.`,
  },
  exchange: {
    position: (current, at, last) => sentence`${current(String(at))} von ${String(last)}`,
    asked: 'Frage',
    answered: 'Antwort',
    summary: 'Editorische Zusammenfassung',
    readingTime,
    cite: 'Zitieren',
    topics: (first) => sentence`Themen: ${first}`,
    notes: 'Anmerkungen',
    terms: 'Namen und Begriffe',
    noteNumber: (at) => `Anmerkung ${at}`,
    term: 'Begriff',
    fullEntry: 'Vollständiger Eintrag',
    inBibliography: 'Im Literaturverzeichnis',
    pager: 'Voriger und nächster Abschnitt',
    withdrawn: (reference, on, why) =>
      `${reference} wurde ${on === undefined ? '' : `${onDate(on)} `}zurückgezogen.${why === undefined ? '' : ` ${why}`}`,
  },
  recording: { audio: 'Tonaufnahme', video: 'Videoaufnahme' },
  wholeText: {
    title: 'Gesamttext',
    about: (print) => sentence`Alle Abschnitte mit ihren Anmerkungen. ${print('Druckfassung')}`,
    aboutText: (print) => sentence`Alle Abschnitte auf einer Seite. ${print('Druckfassung')}`,
  },
  print: {
    title: 'Gesamttext mit Anmerkungen',
    titleOfText: 'Gesamttext zum Drucken',
    help: (wholeText) =>
      sentence`Für den Druck eingerichtet: Diese Seite lässt sich im Browser drucken oder als PDF speichern. Ohne Anmerkungen druckt man ihn über die Leseeinstellungen der Seite ${wholeText('Gesamttext')}.`,
    helpOfText: (wholeText) =>
      sentence`Für den Druck eingerichtet: Diese Seite lässt sich im Browser drucken oder als PDF speichern. Zum Lesen am Bildschirm dient die Seite ${wholeText('Gesamttext')}.`,
  },
  questions: {
    title: 'Fragen',
    description: (edition) => `Alle Fragen im Wortlaut. ${edition}`,
    about: 'Alle Fragen im Wortlaut, ohne die Antworten.',
    answer: (speaker) => `Antwort von ${speaker}`,
  },
}
