import type { Catalogue } from '../../catalogue.ts'

export const cards: Catalogue['browser']['cards'] = {
  close: 'إغلاق',
  /** Keeps a card in a corner of the window, to compare it with another. */
  pin: 'تثبيت',
  /** A link to the page of what a card shows. */
  open: 'فتح',
}
