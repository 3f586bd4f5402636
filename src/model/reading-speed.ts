import { baseLanguage } from './base-language.ts'

/** The unit in which the length of a text is given. */
export type LengthUnit = 'words' | 'characters'

/** How many words or characters of a language are read in a minute. */
export type ReadingSpeed = { unit: LengthUnit; perMinute: number }

/**
 * The reading speed in a language; in a language without a measurement, the average of the others.
 *
 * The figures are the means of S. Trauzettel-Klosinski and K. Dietz, “Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science 53 (2012), 5452–5461, except for English,
 * where theirs is 228.
 */
export function readingSpeedOf(language: string): ReadingSpeed {
  const base = baseLanguage(language)
  const perMinute = charactersPerMinute.get(base)
  if (perMinute !== undefined) return { unit: 'characters', perMinute }
  return { unit: 'words', perMinute: wordsPerMinute.get(base) ?? 184 }
}

const charactersPerMinute: ReadonlyMap<string, number> = new Map([
  ['ja', 357],
  ['zh', 255],
])

const wordsPerMinute: ReadonlyMap<string, number> = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 230],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
])
