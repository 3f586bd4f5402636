import type { Catalogue } from '../../catalogue.ts'

export const cards: Catalogue['browser']['cards'] = {
  close: 'Schließen',
  /** Keeps a card in a corner of the window, to compare it with another. */
  pin: 'Anheften',
  /** A link to the page of what a card shows. */
  open: 'Öffnen',
}
