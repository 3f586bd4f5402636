import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** Messages of the panels: contents, display settings, keyboard shortcuts. */
export const panels: Catalogue['browser']['panels'] = {
  close: 'Schließen',

  contents: 'Inhalt',
  titlePage: 'Titelseite',
  contentsHint: (key) =>
    sentence`${key('↑')} ${key('↓')} auswählen, ${key('Eingabe')} öffnen, ${key('Esc')} schließen`,

  settings: 'Leseeinstellungen',
  choices: {
    theme: {
      name: 'Farbschema',
      values: { system: 'Automatisch', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel' },
    },
    size: {
      name: 'Schriftgröße',
      values: { small: 'Klein', normal: 'Normal', large: 'Groß', larger: 'Sehr groß' },
    },
    leading: {
      name: 'Zeilenabstand',
      values: { close: 'Eng', normal: 'Normal', open: 'Weit' },
    },
    measure: {
      name: 'Textbreite',
      values: { narrow: 'Schmal', normal: 'Normal', wide: 'Breit' },
    },
    notes: {
      name: 'Anmerkungen',
      values: { margin: 'Am Rand', cards: 'In Pop-ups', none: 'Ausgeblendet' },
    },
    keys: { name: 'Tastenkürzel', values: { on: 'Ein', off: 'Aus' } },
  },
  print: 'Drucken',
  printWithNotes: 'Mit Anmerkungen',
  printWithoutNotes: 'Ohne Anmerkungen',
  printEdition: 'Gesamte Edition mit Anmerkungen',
  printPage: 'Diese Seite',
  printWhole: 'Gesamte Edition',
  offline: 'Offline',
  saveOffline: 'Edition speichern',
  reset: 'Auf Standard zurücksetzen',
  showShortcuts: 'Tastenkürzel anzeigen',
  settingsHint: (key) => sentence`${key('Tab')} und Pfeiltasten auswählen, ${key('Esc')} schließen`,

  shortcuts: 'Tastenkürzel',
  keys: {
    controlK: 'Strg+K',
    shiftQ: 'Umschalt+Q',
    tab: 'Tab',
    enter: 'Eingabe',
    escape: 'Esc',
  },
  actions: {
    playOrPause: 'Aufnahme abspielen oder anhalten',
    backInRecording: 'In der Aufnahme 10 Sekunden zurück',
    search: 'Suche',
    contents: 'Inhalt',
    previousAndNext: 'Voriger Abschnitt, nächster Abschnitt',
    resultSteps: 'Voriges Suchergebnis, nächstes Suchergebnis',
    highlight: 'Auswahl oder aktuellen Absatz markieren, noch einmal für eine Notiz',
    copyLink: 'Link zur Auswahl oder zum aktuellen Absatz kopieren',
    copyQuotation: 'Auswahl oder aktuellen Absatz als Zitat kopieren',
    copyWithCitation: 'Auswahl oder aktuellen Absatz als Zitat mit Nachweis kopieren',
    cite: 'Auswahl oder aktuellen Absatz zitieren',
    settings: 'Leseeinstellungen',
    shortcuts: 'Diese Liste anzeigen',
    nextLink: 'Nächste Anmerkung oder nächster Link',
    openNote: 'Anmerkung oder Link öffnen',
    close: 'Schließen und zurück zum Text',
  },
  shortcutsOn: (settings) =>
    sentence`Während der Texteingabe sind die Tastenkürzel außer Kraft. Ganz abschalten lassen sie sich in den ${settings('Leseeinstellungen')}.`,
  shortcutsOff: (settings) =>
    sentence`Die Tastenkürzel sind abgeschaltet, außer Strg+K, Tab, Eingabe und Esc. Einschalten lassen sie sich in den ${settings('Leseeinstellungen')}.`,
}
