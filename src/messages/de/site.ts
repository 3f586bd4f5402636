import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { onDate } from './on-date.ts'

/** Messages of every page: header, footer, names and descriptions of pages, pages that do not exist. */
export const site: Catalogue['site'] = {
  skipToText: 'Zum Text springen',
  header: {
    name: 'Edition',
    contents: 'Inhalt',
    search: 'Suche',
    displaySettings: 'Leseeinstellungen',
  },
  footer: {
    name: 'Alle Seiten',
    wholeText: 'Gesamttext',
    questions: 'Fragen',
    notes: 'Anmerkungen',
    glossary: 'Glossar',
    topics: 'Themen',
    timeline: 'Zeittafel',
    index: 'Register',
    bibliography: 'Literaturverzeichnis',
    errata: 'Errata',
    downloads: 'Downloads',
    about: 'Edition und Rechte',
    shortcuts: 'Tastenkürzel',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`Erstveröffentlichung des Interviews: ${publication}.`
        : sentence`Erstveröffentlichung des Interviews: ${publication}, ${year}.`,
    apparatus: 'Anmerkungen und Glossar wurden für diese Edition verfasst.',
    version: (version, date) =>
      date === undefined ? `Fassung ${version}` : `Fassung ${version}, ${date}`,
  },
  draft: {
    name: 'Entwurf',
    edition: 'Diese Edition ist ein Entwurf: Adressen und Stellenangaben können sich noch ändern.',
    page: 'Diese Seite ist ein Entwurf: Ihre Adresse kann sich noch ändern.',
    paragraphs: (references) =>
      `Entwürfe, deren Stellenangaben sich noch ändern können: ${references}.`,
  },
  pageTitle: (page, edition) => `${page} · ${edition}`,
  listSeparator: ', ',
  sentenceSeparator: ' ',
  sourceSeparator: '; ',
  nothingHere: 'Auf dieser Seite steht nichts.',
  notFound: {
    title: 'Seite nicht gefunden',
    help: (search, wholeText) =>
      sentence`Möglicherweise ist der Link unvollständig oder enthält einen Tippfehler. Weiter führen die ${search('Suche in der Edition')}, der ${wholeText('Gesamttext')} oder einer der Abschnitte.`,
  },
  offline: {
    title: 'Offline',
    help: 'Diese Seite ist auf dem Gerät nicht gespeichert. Gespeichert sind diese Abschnitte:',
  },
  moved: {
    title: 'Verschoben',
    page: (address) => sentence`Diese Seite hat eine neue Adresse: ${address}`,
    fragment: (address) => sentence`Ein Teil dieser Seite hat eine neue Adresse: ${address}`,
  },
  withdrawn: {
    title: 'Zurückgezogen',
    page: (why) => sentence`Diese Seite wurde zurückgezogen. ${why}`,
    fragment: (on, why) =>
      sentence`Ein Teil dieser Seite wurde ${onDate(on)} zurückgezogen. ${why}`,
  },
}
