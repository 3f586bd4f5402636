import type { Catalogue } from '../../catalogue.ts'

export const cards: Catalogue['browser']['cards'] = {
  close: 'Закрыть',
  /** Keeps a card in a corner of the window, to compare it with another. */
  pin: 'Закрепить',
  /** A link to the page of what a card shows. */
  open: 'Открыть',
}
