import type { Catalogue } from '../../catalogue.ts'

/** Messages of the search in a copy that is opened from a folder, without a server. */
export const local: Catalogue['browser']['local'] = {
  scope:
    'Diese Kopie wurde aus einem Ordner geöffnet. Ihre Suche findet Wörter, Wendungen in Anführungszeichen und Stellenangaben wie 5.A3, und zwar nur im Interview.',
  foundNothing: (query) => `Im Interview wurde nichts zu „${query}“ gefunden`,
}
