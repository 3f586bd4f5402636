import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The page of downloads, and the names of the formats wherever they are offered. */
export const downloads: Catalogue['downloads'] = {
  title: 'Downloads',
  description: 'Die Edition als Buch, als Text und als Daten.',
  about:
    'Die Edition als Buch, als Text und als Daten. Alle Dateien entstehen aus denselben Daten wie diese Seiten, haben dieselben Stellenangaben und geben den Wortlaut des Interviews buchstabengetreu wieder.',
  groups: {
    read: 'Zum Lesen',
    study: 'Für die Forschung',
    cite: 'Für Literaturverwaltungen',
    follow: 'Feeds und Webcrawler',
    machines: 'Für Programme',
  },
  formats: {
    epub: {
      name: 'EPUB',
      purpose:
        'Für E-Reader und Smartphones: die ganze Edition als Buch, mit verlinkten Anmerkungen.',
    },
    markdown: {
      name: 'Markdown',
      purpose:
        'Zum Schreiben und für Notizen: die ganze Edition, mit Anmerkungen als Fußnoten und Begriffen als Links.',
    },
    'plain-text': {
      name: 'Reiner Text',
      purpose: 'Für jedes Programm: das Interview mit Stellenangaben, ohne Anmerkungen.',
    },
    tei: {
      name: 'TEI P5 XML',
      purpose:
        'Für Editionsphilologie und Korpora: jeder Redebeitrag mit Sprecherangabe; alle Namen, Begriffe, Nachweise und Anmerkungen ausgezeichnet.',
    },
    'web-annotations': {
      name: 'Web Annotations',
      purpose:
        'Für Annotationswerkzeuge: alle Begriffe, Nachweise und Anmerkungen als W3C-Annotationen der Seiten, in JSON-LD.',
    },
    json: {
      name: 'JSON',
      purpose: 'Für Programme: der gesamte Inhalt der Edition, mit veröffentlichtem JSON Schema.',
    },
    concordance: {
      name: 'Konkordanz als CSV',
      purpose:
        'Für Tabellen und Statistik: alle Erwähnungen der Glossareinträge im Kontext, eine je Zeile.',
    },
    source: {
      name: 'Quelldateien',
      purpose:
        'Zum Aufbewahren und Bearbeiten: die Dateien, aus denen die Ausgabe entsteht, mit der Beschreibung ihrer Formate, als ZIP.',
    },
    bibtex: {
      name: 'Literaturverzeichnis in BibTeX',
      purpose: 'Für LaTeX und Literaturverwaltungen: alle Quellen der Edition.',
    },
    ris: {
      name: 'Literaturverzeichnis in RIS',
      purpose: 'Für EndNote, Zotero, Mendeley und Bibliothekskataloge: alle Quellen der Edition.',
    },
    'csl-json': {
      name: 'Literaturverzeichnis in CSL-JSON',
      purpose:
        'Für Zotero, Pandoc und andere Zitierprogramme: alle Quellen, ohne Verlust bei der Umwandlung.',
    },
    feed: {
      name: 'Atom-Feed',
      purpose: 'Für Feedreader: jede Änderung an der Edition, mit Datum und Version.',
    },
    sitemap: {
      name: 'Sitemap',
      purpose: 'Für Suchmaschinen: ein Verzeichnis der Seiten.',
    },
    llms: {
      name: 'llms.txt',
      purpose:
        'Für Sprachmodelle und ähnliche Programme: ein Überblick mit Links zu einfachen Formaten.',
    },
    robots: {
      name: 'robots.txt',
      purpose: 'Für Webcrawler: Alles darf gelesen werden.',
    },
    dts: {
      name: 'Textdienst (DTS)',
      purpose:
        'Für Werkzeuge, die Texte nach Stellenangaben abrufen: Distributed Text Services als Dateien, jeder Abschnitt und jeder Absatz in TEI.',
    },
    linkset: {
      name: 'Link-Verzeichnis',
      purpose:
        'Für Suchmaschinen der Forschung: wie Seiten und Dateien der Edition zusammengehören (Signposting).',
    },
    openapi: {
      name: 'OpenAPI',
      purpose: 'Für Programmierer: eine Beschreibung aller Datendateien mit Adresse und Typ.',
    },
  },
  file: (name, size) => `${name}, ${size}`,
  schema: 'JSON Schema',
  byExchange: (format) => `${format} nach Abschnitten`,
  print: {
    name: 'Drucken oder als PDF speichern',
    purpose:
      'Für Papier eingerichtet: der Gesamttext mit Anmerkungen auf einer Webseite, die sich im Browser drucken oder als PDF speichern lässt.',
  },
  pdf: 'Zum Drucken und Aufbewahren: der Gesamttext mit Anmerkungen, mit Lesezeichen, Links und Auszeichnung für Screenreader.',
  zip: 'Zum Aufbewahren: die ganze Website mit ihren Quelldateien. Nach dem Entpacken lässt sie sich über index.html ohne Netz und ohne Server lesen.',
  purposesOfText: {
    epub: 'Für E-Reader und Smartphones: die ganze Edition als Buch.',
    markdown: 'Zum Schreiben und für Notizen: die ganze Edition.',
    'plain-text': 'Für jedes Programm: das Interview mit Stellenangaben.',
    tei: 'Für Editionsphilologie und Korpora: jeder Redebeitrag mit Sprecherangabe, jeder Absatz mit Stellenangabe.',
    print:
      'Für Papier eingerichtet: der Gesamttext auf einer Webseite, die sich im Browser drucken oder als PDF speichern lässt.',
    pdf: 'Zum Drucken und Aufbewahren: der Gesamttext, mit Lesezeichen, Links und Auszeichnung für Screenreader.',
  },
  linker: (linker) => sentence`Andere Websites können ${linker('Stellen des Interviews zeigen')}.`,
  documentation: (formats, machines) =>
    sentence`Die Dokumentation beschreibt die ${formats('Quelldateien')} und was die Ausgabe ${machines('Programmen')} bietet.`,
  works: (bibliography) =>
    sentence`Dateien zu einzelnen Quellen stehen im ${bibliography('Literaturverzeichnis')} zum Download.`,
}
