import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

const interviewBy = (interviewers: string) => `Interview von ${interviewers}`
const interviewWith = (respondents: string) => `Interview mit ${respondents}`
const version = (version: string, isAnnotated: boolean) =>
  isAnnotated ? `kommentierte Edition, Version ${version}` : `Version ${version}`
const versionFirst = (version: string, isAnnotated: boolean) =>
  isAnnotated ? `Kommentierte Edition, Version ${version}` : `Version ${version}`

/** Citations, the pages that explain them, and the bibliography. */
export const cite: Catalogue['cite'] = {
  introduction: 'Einleitung',
  exchange: (number) => `Abschnitt ${number}`,
  formats: {
    gost: 'GOST R 7.0.5-2008',
    'gb-t-7714': 'GB/T 7714-2015',
    'chicago-note': 'Chicago, Fußnote',
    'chicago-author-date': 'Chicago, Autor-Jahr',
    apa: 'APA',
    mla: 'MLA',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
  },
  words: {
    styles: {
      'chicago-note': { interviewBy, interviewWith, version },
      'chicago-author-date': { interviewBy, interviewWith, version: versionFirst },
      apa: { interviewBy, interviewWith, version: versionFirst },
      mla: { interviewBy, interviewWith, version },
    },
    partOf: (citation, part) => `${citation}, ${part}`,
    note: {
      comma: ', ',
      semicolon: '; ',
      interviewBy,
      interviewWith,
      version: versionFirst,
      titleTranslated: (title) => `Titel übersetzt: ${title}`,
    },
  },
  page: {
    title: (exchange) => `Zitiervorschlag: ${exchange}`,
    heading: 'Zitiervorschlag',
    exchange: 'Der ganze Abschnitt',
    paragraph: (address, speaker) => (speaker === undefined ? address : `${address}, ${speaker}`),
    files: 'Als Datei:',
    show: 'Anzeigen',
    shortForm: 'Kurzbeleg:',
  },
  bibliography: {
    title: 'Literaturverzeichnis',
    description: 'Im Interview, in den Anmerkungen und im Glossar angeführte Quellen.',
    about:
      'Werke, die im Interview genannt werden, und Werke, auf die sich Anmerkungen und Glossar stützen.',
    parts: 'Teile',
    primary: {
      title: 'Primärquellen',
      about: 'Dokumente, Reden und Erklärungen sowie Werke, von denen im Interview die Rede ist.',
    },
    commentary: {
      title: 'Forschung und Presse',
      about: 'Wissenschaftliche Arbeiten, Kommentare und Nachrichten.',
    },
    citedIn: (places) => sentence`Angeführt in: ${places}`,
    separator: ', ',
    noteOn: (address) => `Anmerkung zu ${address}`,
    timeline: (date) => `Zeittafel, ${date}`,
    account: (exchange) => `worum es in Abschnitt ${exchange} geht`,
    save: 'Speichern',
    saveAll: 'Alle Werke speichern',
    saveAs: (work, format) => `${work} als ${format} speichern`,
    archivedCopy: 'Archivkopie',
    checked: {
      record: 'Nach Katalogeintrag angeführt, nicht eingesehen.',
      unverified: 'Nicht überprüft.',
    },
  },
}
