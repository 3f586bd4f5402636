import type { Catalogue } from '../../catalogue.ts'

/** Messages of the script on every page: cards, and the search dialog before the search has loaded. */
export const start: Catalogue['browser']['start'] = {
  close: 'Schließen',
  search: 'Suche',
  searchField: 'Edition durchsuchen',
}
