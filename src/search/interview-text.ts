/** The file with this text below `pagefind/` of an edition in a library, whose scripts serve several editions. */
export const firstTextFile = 'first.json'

/**
 * What the first hits of a search are found in, without an index: the text of the interview, or its beginning if all of it
 * would take too long to load.
 */
export type InterviewText = {
  /** Whether it has all of the interview. */
  isWhole: boolean
  /** What the speakers are called; a longer name that contains a shorter one is left out. */
  names: string[]
  /** The key and the label of each speaker. The first is for text that nobody speaks, and has no label. */
  speakers: [key: string, label: string][]
  exchanges: ExchangeText[]
}

/** An exchange, with its title without its number. */
export type ExchangeText = [slug: string, number: number, title: string, passages: PassageText[]]

/** A paragraph: its address within the exchange (`A3`), which is its id in capitals, the index of its speaker, and its words. */
export type PassageText = [address: string, speaker: number, text: string]
