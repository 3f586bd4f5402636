import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const evidence: Catalogue['evidence'] = {
  title: 'Nachweise',
  description: 'Was in dieser Version der Edition geprüft wurde, und mit welchem Ergebnis.',
  none: (version) =>
    `Version ${version}: Jede Erzeugung der Seiten vergleicht den Wortlaut und verfolgt die Links, wie unten angegeben. Die übrigen Prüfungen sind für diese Version nicht gelaufen.`,
  stale: (checked, date) =>
    `Die Prüfungen liefen zuletzt am ${date}, für Version ${checked}. Seitdem hat sich die Edition oder ihr Programm geändert; ihre Ergebnisse gelten für diese Seiten nicht.`,
  passed: (version, date) =>
    `Alle Prüfungen, die am ${date} für Version ${version} liefen, sind bestanden.`,
  failed: (version, date, names) =>
    `Von den Prüfungen, die am ${date} für Version ${version} liefen, sind nicht bestanden: ${names}.`,
  changed: { version: 'die Version', content: 'der Inhalt', program: 'das Programm' },
  since: (parts) => `Seitdem geändert: ${parts}.`,
  paragraphs: (count) => `Verglichene Absätze: ${count}`,
  notRun: (names) => `Nicht gelaufen: ${names}.`,
  byBuild: 'Bei jeder Erzeugung geprüft',
  stops:
    'Scheitert eine dieser Prüfungen, bricht die Erzeugung ab, und keine Seite wird veröffentlicht.',
  built: {
    words: 'Der Wortlaut jedes Absatzes ist der des Transkripts.',
    links:
      'Jeder Link innerhalb der Edition führt zu einer Seite, und jedes Fragment zu einem Teil von ihr.',
    safety: 'Keine Seite fordert etwas von einer anderen Website an.',
  },
  hashes: (file) =>
    sentence`Die SHA-256-Prüfsummen jedes Absatzes, im Transkript und auf seiner Seite, stehen in ${file('einer eigenen Datei')}.`,
  byRelease: 'Für eine Veröffentlichung geprüft',
  table: { check: 'Prüfung', checked: 'Geprüft', result: 'Ergebnis' },
  checks: {
    html: 'Seiten sind gültiges HTML',
    axe: 'Barrierefreiheit der Seiten',
    tei: 'TEI-Datei entspricht ihrem Schema',
    json: 'JSON-Dateien entsprechen ihrem Schema',
    feed: 'Feed entspricht seinem Schema',
    sitemap: 'Sitemap entspricht ihrem Schema',
    sbom: 'Paketliste entspricht ihrem Schema',
    epub: 'EPUB entspricht seiner Norm',
    ace: 'Barrierefreiheit des EPUB',
    identity: 'Zwei Erzeugungen haben dieselben Bytes',
    budgets: 'Größen liegen innerhalb ihrer Grenzen',
  },
  results: { passed: 'bestanden', failed: 'nicht bestanden', notRun: 'nicht gelaufen' },
  budgets: 'Größen',
  sizes: {
    script: 'Skript jeder Seite, wie gesendet',
    exchange: 'Größter Abschnitt in der ersten Anfrage, wie gesendet',
    linker: 'Skript für andere Websites',
  },
  size: { what: 'Teil', limit: 'Grenze', actual: 'Größe' },
  failures: 'Nicht bestanden',
  identity: (files) =>
    `Zwei Erzeugungen in verschiedenen Ordnern wurden verglichen: ${files} Dateien.`,
  digest: 'Prüfsumme der Liste ihrer Prüfsummen:',
  files: 'Dateien',
  earl: 'Ergebnisse von axe, als EARL 1.0 in JSON-LD',
  record: 'Alle Ergebnisse, als JSON',
  sbom: 'Pakete, von denen Leser etwas erhalten, mit ihren Lizenzen, als CycloneDX 1.6',
}
