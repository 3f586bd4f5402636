import { languagesOf } from '#model/edition-languages.ts'
import { interfaceLanguageOf } from '#model/interface.ts'
import type { Reading } from '#reading/read-edition.ts'
import { findTypeface } from '#typeface/find-typeface.ts'
import { type EditionFonts, subsetFor } from './edition-fonts.ts'

/** Subsets fonts. Editions with the same typeface and languages share them, so that a reader loads them once. */
export type FontSubsetter = {
  /** Adds the characters of an edition. All editions are added before the first fonts are made. */
  add: (needed: FontNeeds) => void
  /** All characters that were added, as one text, by which a cache knows what the fonts were made from. */
  characters: () => string
  fontsOf: (reading: Reading) => Promise<EditionFonts>
}

/** What an edition needs of its fonts. It is plain data. */
export type FontNeeds = {
  /** Editions with the same key share their fonts. */
  key: string
  /** Each character of the edition once. */
  characters: string
}

/** Creates a subsetter for one build. */
export function fontSubsetter(): FontSubsetter {
  const characters = new Map<string, Set<string>>()
  const made = new Map<string, Promise<EditionFonts>>()
  return {
    add: (needed) => {
      const known = characters.get(needed.key) ?? new Set()
      characters.set(needed.key, known)
      for (const character of needed.characters) known.add(character)
    },
    characters: () =>
      JSON.stringify([...characters].map(([key, all]) => [key, [...all].sort().join('')])),
    fontsOf: (reading) => {
      const key = keyOf(reading)
      const fonts =
        made.get(key) ?? subsetFor(reading.corpus, [[...(characters.get(key) ?? [])].join('')])
      made.set(key, fonts)
      return fonts
    },
  }
}

/** What an edition needs of its fonts. */
export function fontNeeds(reading: Reading): FontNeeds {
  const characters = new Set<string>()
  for (const text of reading.sources.values())
    for (const character of text) characters.add(character)
  return { key: keyOf(reading), characters: [...characters].join('') }
}

function keyOf({ corpus }: Reading): string {
  if (!corpus) return ''
  const { edition } = corpus
  const languages = [...Object.values(languagesOf(edition)), interfaceLanguageOf(edition)]
  return JSON.stringify([findTypeface(edition.typeface)?.name, ...languages])
}
