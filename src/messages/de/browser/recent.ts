import type { Catalogue } from '../../catalogue.ts'

export const recent: Catalogue['browser']['recent'] = {
  recent: 'Letzte Suchen',
  removeRecent: (query) => `„${query}“ entfernen`,
  clearRecent: 'Löschen',
  clearAllRecent: 'Letzte Suchen löschen',
}
