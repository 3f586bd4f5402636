import { type Element, sentence } from '../../sentence.ts'

/** Messages of the panels: contents, display settings, keyboard shortcuts. */
export const panels = {
  close: 'Close',

  contents: 'Contents',
  titlePage: 'Title page',
  /** At the foot of the contents, for the keyboard. */
  contentsHint: <T>(key: Element<T>) =>
    sentence`${key('↑')} ${key('↓')} to move, ${key('Enter')} to open, ${key('Esc')} to close`,

  settings: 'Display settings',
  choices: {
    theme: {
      name: 'Theme',
      values: { system: 'Automatic', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    },
    size: {
      name: 'Text size',
      values: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Extra large' },
    },
    leading: {
      name: 'Line spacing',
      values: { close: 'Tight', normal: 'Normal', open: 'Loose' },
    },
    measure: {
      name: 'Text width',
      values: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    },
    notes: {
      name: 'Notes',
      values: { margin: 'In margin', cards: 'In pop-ups', none: 'Hidden' },
    },
    keys: { name: 'Keyboard shortcuts', values: { on: 'On', off: 'Off' } },
  },
  print: 'Print',
  printWithNotes: 'With notes',
  printWithoutNotes: 'Without notes',
  printEdition: 'Whole edition with notes',
  /** The same in an edition without notes. */
  printPage: 'This page',
  printWhole: 'Whole edition',
  offline: 'Offline',
  saveOffline: 'Save for offline reading',
  reset: 'Reset to defaults',
  showShortcuts: 'Show keyboard shortcuts',
  /** At the foot of the settings. */
  settingsHint: <T>(key: Element<T>) =>
    sentence`${key('Tab')} and the arrow keys to choose, ${key('Esc')} to close`,

  shortcuts: 'Keyboard shortcuts',
  keys: { controlK: 'Ctrl+K', shiftQ: 'Shift+Q', tab: 'Tab', enter: 'Enter', escape: 'Esc' },
  actions: {
    playOrPause: 'Play or pause the recording',
    backInRecording: '10 seconds back in the recording',
    search: 'Search',
    contents: 'Contents',
    previousAndNext: 'Previous exchange, next exchange',
    resultSteps: 'Previous search result, next search result',
    highlight: 'Highlight selection or current paragraph, and again to write a note',
    copyLink: 'Copy link to selection or current paragraph',
    copyQuotation: 'Copy selection or current paragraph as a quotation',
    copyWithCitation: 'Copy selection or current paragraph as a quotation with its citation',
    cite: 'Cite selection or current paragraph',
    settings: 'Display settings',
    shortcuts: 'Show this list',
    nextLink: 'Next note or link',
    openNote: 'Open the note or link',
    close: 'Close, and return to the text',
  },
  shortcutsOn: <T>(settings: Element<T>) =>
    sentence`Shortcuts are off while you type. To turn them off altogether, use the ${settings('display settings')}.`,
  shortcutsOff: <T>(settings: Element<T>) =>
    sentence`Shortcuts are turned off, except for Ctrl+K, Tab, Enter and Esc. To turn them on, use the ${settings('display settings')}.`,
}
