import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The files of the edition in other formats, and the data about it for other programs. */
export const exports: Catalogue['exports'] = {
  editors: 'Herausgeberschaft dieser Edition',
  bibliography: 'Literaturverzeichnis',
  glossary: 'Glossar',
  index: 'Register',
  timeline: 'Zeittafel',
  thisEdition: (version) => `Diese Edition, Version ${version}`,
  references:
    'Absätze werden mit Stellenangabe zitiert: 5.A3 ist der dritte Absatz der Antwort in Abschnitt 5. Q steht für die Frage, P für die Einleitung.',
  firstPublished: (publication, date) =>
    date === undefined
      ? sentence`Erstveröffentlichung: ${publication}`
      : sentence`Erstveröffentlichung: ${publication}, ${date}`,
  book: {
    asks: (name, role) => sentence`${name} ${role('fragt')}`,
    answers: (name, role) => sentence`${name} ${role('antwortet')}`,
    wordForWord: 'Wort für Wort, mit Anmerkungen und Glossar.',
    wordForWordOnly: 'Wort für Wort.',
    aboutEdition: 'Über diese Edition',
    version: (version, date) =>
      date === undefined ? `Version ${version}.` : `Version ${version}, ${date}.`,
    onTheWeb: (address) => sentence`Im Web: ${address}`,
    source: (address) => sentence`Textgrundlage: ${address}`,
    notes: 'Anmerkungen',
    separator: ', ',
    see: (name, see, entry) => sentence`${name} ${see('siehe')} ${entry}`,
  },
  epub: {
    contents: 'Inhalt',
    landmarks: 'Orientierungspunkte',
    paragraphs: 'Absätze',
    beginReading: 'Textbeginn',
    titlePage: 'Titelseite',
    cover: 'Umschlag',
    coverOf: (title) => `Umschlag: ${title}`,
    accessibility:
      'Das Buch besteht durchgehend aus Text. Überschriften, Anmerkungen, Glossar und Register sind als solche ausgezeichnet und in beide Richtungen verlinkt; bei Wörtern in anderen Sprachen ist die Sprache angegeben. Die Seitenliste führt zu jedem Absatz über seine Stellenangabe. Auf dem Umschlag steht derselbe Text wie auf der Titelseite.',
    accessibilityOfText:
      'Das Buch besteht durchgehend aus Text. Überschriften sind als solche ausgezeichnet; bei Wörtern in anderen Sprachen ist die Sprache angegeben. Die Seitenliste führt zu jedem Absatz über seine Stellenangabe. Auf dem Umschlag steht derselbe Text wie auf der Titelseite.',
  },
  markdown: {
    source: (title, publication, date, edition) =>
      date === undefined
        ? sentence`„${title}“. Erstveröffentlichung: ${publication}. ${edition}.`
        : sentence`„${title}“. Erstveröffentlichung: ${publication}, ${date}. ${edition}.`,
    edition: (edition) => sentence`${edition}.`,
    entry: (label, names) => `${label} (${names})`,
    citation: (label, work) => `${label}: ${work}`,
  },
  plainText: {
    image: (alt, caption) => `Bild: ${alt}${caption ? ` (${caption})` : ''}`,
    firstPublished: (where) => `Erstveröffentlichung: ${where}`,
    address: (version, address) => `Diese Edition, Version ${version}: ${address}`,
    separator: ', ',
  },
  tei: {
    interviewer: 'interviewende Person',
    respondent: 'interviewte Person',
    work: 'Titel der Abschnitte, Anmerkungen, Glossar und Literaturverzeichnis; Auszeichnung',
    encoding: 'Auszeichnung',
    edition: (version) => `Kommentierte Edition, Version ${version}`,
    editionOfText: (version) => `Version ${version}`,
    rightsUnknown: 'Nicht angegeben.',
    transcript: 'Das Transkript des Interviews.',
    correction:
      'Kein Wort des Originals wurde berichtigt. Auf mutmaßliche Fehler weisen Anmerkungen hin.',
    correctionOfText: 'Kein Wort des Originals wurde berichtigt.',
    normalization: 'Keine: Buchstaben, Satzzeichen und Anführungszeichen entsprechen dem Original.',
    references:
      'Absätze werden mit Stellenangabe (Attribut n) zitiert: 5.A3 ist der dritte Absatz der Antwort in Abschnitt 5. Q steht für die Frage, P für die Einleitung. Die xml:id entspricht ihr: x5.a3.',
    topic: (label, about) => `${label}: ${about}`,
    notesOn: (title) => `Anmerkungen: ${title}`,
    archivedCopy: 'Archivkopie',
    asItStands: 'In der derzeitigen Fassung.',
  },
  feed: {
    title: (edition) => `${edition}: Änderungen an der Edition`,
    entry: (version, kind, references) =>
      references === ''
        ? `Version ${version}: ${kind}`
        : `Version ${version}: ${kind} (${references})`,
    separator: ', ',
  },
  annotations: (title) => `Annotationen zu „${title}“`,
  llms: {
    whole: 'Die ganze Edition',
    byExchange: 'Nach Abschnitten',
    markdown: 'das Interview mit Anmerkungen, Glossar und Literaturverzeichnis',
    markdownOfText: 'das Interview',
    plainText: 'nur der Wortlaut des Interviews',
    json: 'der gesamte Inhalt, mit veröffentlichtem Schema',
    allFormats: 'Alle Formate',
    concordance: 'Konkordanz',
    concordanceAbout: 'alle Erwähnungen der Glossareinträge',
    cite: 'In den Markdown- und JSON-Dateien steht bei jedem Absatz die Adresse seiner Stelle auf dieser Website. Wer einen Absatz zitiert, nennt die Stellenangabe und verlinkt diese Adresse.',
  },
  data: {
    genre: 'Interview',
    glossaryOf: (title) => `Glossar: ${title}`,
  },
}
