import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** Messages of the page about the edition. Each is printed only if it is true of the edition. */
export const about: Catalogue['about'] = {
  title: 'Über diese Edition',
  verbatim:
    'Dies ist der vollständige Text eines Interviews, zum Lesen, Durchsuchen, Zitieren und Verlinken. Kein Wort ist geändert: Sooft diese Seiten erzeugt werden, wird jeder Absatz Zeichen für Zeichen mit dem veröffentlichten Text verglichen.',
  verbatimOfTranscript:
    'Dies ist der vollständige Text eines Interviews, zum Lesen, Durchsuchen, Zitieren und Verlinken. Kein Wort ist geändert: Sooft diese Seiten erzeugt werden, wird jeder Absatz Zeichen für Zeichen mit dem Transkript verglichen.',
  apart: 'Editorische Zusätze sind vom Text getrennt und als solche kenntlich.',
  source: 'Textgrundlage',
  published: (publisher, publication) =>
    sentence`Veröffentlicht in: ${publication} (${publisher}). Dort ist das Original zu lesen.`,
  publishedIn: (publication) =>
    sentence`Veröffentlicht in: ${publication}. Dort ist das Original zu lesen.`,
  publishedOffline: (publisher, publication) =>
    sentence`Veröffentlicht in: ${publication} (${publisher}).`,
  publishedInOffline: (publication) => sentence`Veröffentlicht in: ${publication}.`,
  provenance: {
    title: 'Aufnahme und Archiv',
    fields: {
      date: 'Aufgenommen',
      place: 'Ort',
      archive: 'Archiv',
      callNumber: 'Signatur',
      consent: 'Einwilligung',
    },
    line: (name, value) => `${name}: ${value}`,
  },
  editing: 'Editorische Notiz',
  uncorrected: 'Im Text selbst ist nichts berichtigt.',
  slips:
    'Wo das Original vermutlich einen Fehler enthält, schlägt eine Anmerkung eine Berichtigung vor.',
  additions: (parts) => `Für diese Edition hinzugefügt: ${parts}.`,
  parts: {
    titles: 'Titel der Abschnitte',
    summaries: 'Zusammenfassungen',
    topics: 'Themen',
    timeline: 'Zeittafel',
    glossary: 'Glossar',
    notes: 'Anmerkungen',
    bibliography: 'Literaturverzeichnis',
    argument: 'Darstellungen dessen, worum es geht',
    essays: 'Einleitung',
  },
  noteOnTheText: (note) => sentence`Mehr dazu: ${note('Zum Text')}.`,
  notes: 'Anmerkungen',
  noteKinds: (notes) =>
    sentence`Bei jeder ${notes('Anmerkung')} ist angegeben, welcher Art sie ist:`,
  meanings: {
    source: 'eine Anmerkung, die schon in der Vorlage steht, im Wortlaut',
    slip: 'ein mutmaßlicher Fehler im Original; der Text bleibt stehen, eine Berichtigung wird vorgeschlagen',
    clarification: 'was gemeint ist',
    factcheck: 'eine überprüfbare Angabe, und was die Prüfung ergab',
    contested: 'ein strittiger Punkt, und wer welche Auffassung vertritt',
    later: 'was nach dem Interview geschah, mit Datum',
  },
  certainty: 'Quellen und Zuverlässigkeit',
  sourced: {
    glossary: 'Jeder Eintrag des Glossars nennt seine Quellen.',
    timeline: 'Jedes Ereignis der Zeittafel ist durch Quellen belegt.',
    notes: 'Jede Anmerkung nennt ihre Quellen, außer bei Versehen.',
    contested: 'Jede Anmerkung zu einer umstrittenen Auffassung führt mindestens zwei Quellen an.',
  },
  later:
    'Spätere Entwicklungen stehen für sich und sind datiert: am Ende der Glossareinträge und in eigenen Anmerkungen.',
  records: (bibliography) =>
    sentence`Quellen, die nach einem Katalogeintrag angeführt und nicht eingesehen wurden, sind im ${bibliography('Literaturverzeichnis')} gekennzeichnet.`,
  balance: {
    title: 'Ausgewogenheit',
    about:
      'Wie gleichmäßig die Anmerkungen die Gesprächspartner behandeln und woher die Quellen der Anmerkungen zu Umstrittenem stammen; gezählt, sooft diese Seiten erzeugt werden.',
    manySided: (notes, of) =>
      `${notes} von ${of} Anmerkungen zu Umstrittenem führen Quellen von mindestens zwei Seiten an.`,
    speakers: 'Anmerkungen und Aussagen',
    contested: 'Anmerkungen zu Umstrittenem',
    closes: {
      for: 'mit Schluss zugunsten des Sprechers',
      against: 'mit Schluss zu seinen Ungunsten',
      even: 'mit Schluss zu niemandes Gunsten',
    },
    factchecks: 'Faktenchecks',
    claims: 'überprüfbare Aussagen',
    checked: 'davon in einer Anmerkung überprüft',
    origins: 'Quellen aus',
    works: 'Werke',
    citations: 'in Anmerkungen zu Umstrittenem zitiert',
    scholars: 'davon Wissenschaftler',
  },
  cite: 'Zitierweise',
  reference: (reference, exchange) =>
    sentence`Neben jedem Absatz steht eine Stellenangabe. In ${reference} ist ${String(exchange)} der Abschnitt; Q steht für die Frage, A für die Antwort, P für die Einleitung; die letzte Zahl ist die des Absatzes. Ein Klick auf die Stellenangabe kopiert den Link zum Absatz.`,
  addresses: (long, short) =>
    sentence`Jeder Abschnitt hat eine lange Adresse, ${long}, und eine kurze, ${short}. Beide sind dauerhaft.`,
  citeInterview:
    'Der Wortlaut des Interviews ist nach der Originalveröffentlichung zu zitieren. Wer Anmerkungen oder Stellenangaben dieser Edition verwendet, nennt auch sie:',
  edition: (version, address) =>
    address === undefined
      ? `Kommentierte Edition, Version ${version}.`
      : `Kommentierte Edition, Version ${version}, ${address}.`,
  authorship: (respondents, count) =>
    `Zitiert wird unter dem Namen der Person, die es gesagt hat: eine Antwort unter dem der befragten, eine Frage unter dem der fragenden Person. Ein Abschnitt, das ganze Interview oder Worte mehrerer Beteiligter stehen unter ${count === 1 ? 'dem Namen der befragten Person' : 'den Namen der Befragten'}: ${respondents}.`,
  errors: 'Fehler melden',
  report:
    'Bitte geben Sie an, wo der Fehler steht (Stellenangabe oder Name des Eintrags), was falsch ist und was dies belegt: die Originalveröffentlichung, ein Dokument oder eine andere Quelle.',
  reportOnTranscript:
    'Bitte geben Sie an, wo der Fehler steht (Stellenangabe), was falsch ist und was dies belegt: die Aufnahme, ein Dokument oder eine andere Quelle.',
  write: (contact) => sentence`Kontakt: ${contact}.`,
  writeToPublisher: 'Hinweise nimmt entgegen, wer diese Seiten veröffentlicht.',
  rights: 'Rechte',
  licence: (licence, name) => sentence`Lizenz der editorischen Arbeit: ${licence(name)}.`,
  interviewLicence: (licence, name) =>
    sentence`Lizenz für den Wortlaut des Interviews: ${licence(name)}.`,
  typeface: (name, licence, licenceName) =>
    sentence`Schrift: ${name}; Lizenz: ${licence(licenceName)}.`,
  privacy: 'Datenschutz',
  noTracking:
    'Diese Seiten setzen keine Cookies, zählen keine Besuche und rufen nichts von anderen Websites ab. Einstellungen, Lesestelle, letzte Suchen, Markierungen und Notizen werden nur im Browser gespeichert.',
  offline:
    'Damit man offline lesen kann, behält der Browser die aufgerufenen Seiten und lädt, wenn sonst nichts geladen wird, die Abschnitte des Interviews herunter: weniger als 300 kB, und nichts bei langsamer Verbindung oder im Datensparmodus. Gibt es Markierungen, behält er auch, was sie brauchen. Die ganze Edition lädt er nur auf Wunsch herunter. Beides lässt sich in den Leseeinstellungen löschen; wer alle gespeicherten Seiten löscht, dem speichert der Browser keine weiteren.',
}
