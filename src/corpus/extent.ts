import { memoize } from '#model/memoize.ts'
import { countWords } from '#model/count-words.ts'
import { type Exchange, paragraphsOf } from './corpus.ts'

/** Where an exchange begins and ends in the whole, in thousandths of its words. */
export type Extent = { from: number; to: number }

/** The extent of each exchange, by its number. */
export const extentsOf: (exchanges: readonly Exchange[]) => ReadonlyMap<number, Extent> =
  memoize(computeExtents)

function computeExtents(exchanges: readonly Exchange[]): ReadonlyMap<number, Extent> {
  const lengths = exchanges.map(wordsIn)
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

/** The number of words in an exchange. */
export function wordsIn(exchange: Exchange): number {
  let words = 0
  for (const { paragraph } of paragraphsOf([exchange])) words += countWords(paragraph.words.text)
  return words
}

/** Minutes it takes to read an exchange, at 230 words a minute; at least one. */
export function readingMinutes(exchange: Exchange): number {
  return Math.max(1, Math.round(wordsIn(exchange) / 230))
}
