import { memoize } from '#model/memoize.ts'
import { countCharacters, countWords } from '#model/count-words.ts'
import { type LengthUnit, readingSpeedOf } from '#model/reading-speed.ts'
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

/** The length of a text, in the unit in which its language counts. */
export type Length = { count: number; unit: LengthUnit }

/** The length of exchanges in a language. */
export function lengthOf(exchanges: readonly Exchange[], language: string): Length {
  const { unit } = readingSpeedOf(language)
  const countIn = unit === 'words' ? countWords : countCharacters
  let count = 0
  for (const { paragraph } of paragraphsOf(exchanges)) count += countIn(paragraph.words.text)
  return { count, unit }
}

/** Minutes it takes to read exchanges in their language, all of them together; at least one. */
export function readingMinutes(exchanges: readonly Exchange[], language: string): number {
  const { count } = lengthOf(exchanges, language)
  return Math.max(1, Math.round(count / readingSpeedOf(language).perMinute))
}
