/** The elements that make up the text of an exchange; each page maps them to its own components. */
export const exchangeElements = {
  turn: 'exchange-turn',
  paragraph: 'exchange-paragraph',
  mark: 'exchange-mark',
  /** A placeholder for a withdrawn paragraph. */
  withdrawn: 'exchange-withdrawn',
} as const

export type ExchangeElement = keyof typeof exchangeElements
