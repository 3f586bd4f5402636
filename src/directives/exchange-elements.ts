/** The elements that the words of an exchange are made of; a page says how it draws each of them. */
export const exchangeElements = {
  turn: 'exchange-turn',
  paragraph: 'exchange-paragraph',
  mark: 'exchange-mark',
  /** The place of a paragraph that was withdrawn. */
  withdrawn: 'exchange-withdrawn',
} as const

export type ExchangeElement = keyof typeof exchangeElements
