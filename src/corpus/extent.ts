import { countWords } from '#model/count-words.ts'
import { type Exchange, paragraphsOf } from './corpus.ts'

/** Where an exchange begins and ends in the whole, in thousandths of its words. */
export type Extent = { from: number; to: number }

/** The extent of each exchange, by its number. */
export function extentsOf(exchanges: readonly Exchange[]): ReadonlyMap<number, Extent> {
  const lengths = exchanges.map((exchange) => wordsIn(exchange))
  const all = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  let before = 0
  return new Map(
    exchanges.map(({ number }, index) => {
      const from = Math.round((before / all) * 1000)
      before += lengths[index]!
      return [number, { from, to: Math.round((before / all) * 1000) }]
    }),
  )
}

function wordsIn(exchange: Exchange): number {
  let words = 0
  for (const { paragraph } of paragraphsOf([exchange])) words += countWords(paragraph.words.text)
  return words
}
