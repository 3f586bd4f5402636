import type { Catalogue } from '../../catalogue.ts'

export const cards: Catalogue['browser']['cards'] = {
  close: '关闭',
  /** Keeps a card in a corner of the window, to compare it with another. */
  pin: '固定',
  /** A link to the page of what a card shows. */
  open: '打开',
}
