import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the page with the reader’s own highlights. */
export const my: Catalogue['browser']['my'] = {
  /** Several sentences, one after another. */
  together: (sentences) => sentences.join(' '),
  none: 'Noch keine Markierungen. Einfach Wörter des Interviews auswählen, dann „Markieren“ wählen oder M drücken.',
  count: (count) => plural(count, { one: '#\u00a0Markierung', other: '#\u00a0Markierungen' }),
  countOf: (shown, all) =>
    `${number(shown)} von ${plural(all, { one: '#\u00a0Markierung', other: '#\u00a0Markierungen' })}`,
  /** Where they are kept. */
  onDevice: 'Die Markierungen sind nur auf diesem Gerät. Nichts wird gesendet.',
  notPromised:
    'Der Browser kann sie löschen, wenn der Platz knapp wird, und ein privates Fenster vergisst sie beim Schließen. Am besten hin und wieder exportieren.',
  privateWindow:
    'Dies ist ein privates Fenster: Beim Schließen geht alles verloren. Bitte die Markierungen vorher exportieren.',
  noStorage:
    'Dieser Browser erlaubt hier kein Speichern. Markierungen gehen deshalb verloren, sobald man ihre Seite verlässt.',
  noText: 'Der Text des Interviews konnte nicht geladen werden; deshalb fehlen Namen und Titel.',

  search: 'Markierungen durchsuchen',
  speaker: 'Wer spricht',
  topic: 'Thema',
  style: 'Stil',
  any: 'Alle',
  nobody: 'Niemand',
  nothingFound: 'Keine passende Markierung.',
  showAll: 'Alle anzeigen',

  note: (reference) => `Notiz zu ${reference}`,
  addNote: 'Notiz hinzufügen',
  editNote: 'Notiz bearbeiten',
  done: 'Fertig',
  remove: 'Löschen',
  removed: (reference) => `Markierung in ${reference} gelöscht`,
  undo: 'Rückgängig',
  /** Of a highlight whose words are now in another paragraph. */
  movedFrom: (reference) => `Früher in ${reference}`,
  /** Of a highlight whose words are gone. */
  gone: (reference) => `Die Wörter haben sich geändert, seit sie in ${reference} markiert wurden`,
  exchangeGone: 'Nicht mehr in dieser Edition',

  export: 'Exportieren',
  exportAs: { markdown: 'Markdown', annotations: 'Web Annotations', table: 'Tabelle (CSV)' },
  exported: (name) => `Gespeichert als ${name}`,
  exportFailed: 'Die Datei konnte nicht erstellt werden; bitte noch einmal versuchen',
  /** The title of a file, with the title of the interview. */
  fileTitle: (title) => `Markierungen zu ${title}`,
  fileName: 'markierungen',
  fileData: 'Dasselbe als Daten, aus denen sich diese Markierungen wieder importieren lassen:',
  import: 'Datei importieren',
  imported: ({ added, updated, keptTwice, unchanged }) =>
    [
      plural(added, {
        one: '#\u00a0Markierung hinzugefügt',
        other: '#\u00a0Markierungen hinzugefügt',
      }),
      updated > 0 && `${number(updated)} aktualisiert`,
      keptTwice > 0 && `${number(keptTwice)} auf beiden Geräten geändert und doppelt behalten`,
      unchanged > 0 && `${number(unchanged)} schon vorhanden`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  otherEdition: (count) =>
    plural(count, {
      one: '#\u00a0Markierung gehört zu einem anderen Interview und wurde ausgelassen.',
      other: '#\u00a0Markierungen gehören zu anderen Interviews und wurden ausgelassen.',
    }),
  unreadable: (count) =>
    plural(count, {
      one: '#\u00a0Eintrag der Datei war nicht lesbar.',
      other: '#\u00a0Einträge der Datei waren nicht lesbar.',
    }),
  notOurs:
    'Diese Datei enthält keine Markierungen. Bitte eine Datei wählen, die hier exportiert wurde.',
  importFailed:
    'Nichts wurde importiert: Auf diesem Gerät ist kein Platz mehr, oder der Browser erlaubt hier kein Speichern.',
  print: 'Drucken',

  forget: 'Alles löschen',
  forgetTitle: 'Alle Markierungen löschen?',
  forgetWarning: (count) =>
    plural(count, {
      one: '#\u00a0Markierung samt Notiz wird von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen.',
      other:
        '#\u00a0Markierungen samt allen Notizen werden von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen.',
    }),
  forgetElsewhere: (count) =>
    plural(count, {
      one: 'Darunter ist #\u00a0Markierung in einem anderen Interview dieser Website.',
      other: 'Darunter sind #\u00a0Markierungen in anderen Interviews dieser Website.',
    }),
  cancel: 'Abbrechen',
  forgotten: 'Alle Markierungen wurden von diesem Gerät gelöscht',
  notForgotten:
    'Die Markierungen konnten nicht gelöscht werden; bitte andere Tabs dieser Website schließen und es noch einmal versuchen',
}
