import type { Catalogue } from '../../catalogue.ts'

/** Messages of the script on every page: notes, and the search dialog before the search has loaded. */
export const start: Catalogue['browser']['start'] = {
  close: 'Schließen',
  search: 'Suche',
  searchField: 'Edition durchsuchen',
  /** The name of a note: its number, and its kind or, of a citation, the work. */
  note: (number, label) => `Anmerkung ${number}, ${label}`,
  copyAddress: (reference) => `Link zu ${reference} kopieren`,
}
