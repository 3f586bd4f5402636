/** Messages of the cards beside words. */
export const cards = {
  close: 'Close',
  /** Keeps a card in a corner of the window, to compare it with another. */
  pin: 'Pin',
  /** A link to the page of what a card shows. */
  open: 'Open',
}
