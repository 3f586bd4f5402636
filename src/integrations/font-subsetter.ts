import { languagesOf } from '#model/edition-languages.ts'
import { interfaceLanguageOf } from '#model/interface.ts'
import type { Reading } from '#reading/read-edition.ts'
import { findTypeface } from '#typeface/find-typeface.ts'
import { type EditionFonts, subsetFor } from './edition-fonts.ts'

/** Subsets fonts. Editions with the same typeface and languages share them, so that a reader loads them once. */
export type FontSubsetter = {
  /** Adds the characters of an edition. All editions are added before the first fonts are made. */
  add: (reading: Reading) => void
  fontsOf: (reading: Reading) => Promise<EditionFonts>
}

/** Creates a subsetter for one build. */
export function fontSubsetter(): FontSubsetter {
  const characters = new Map<string, Set<string>>()
  const made = new Map<string, Promise<EditionFonts>>()
  return {
    add: (reading) => {
      const key = keyOf(reading)
      const known = characters.get(key) ?? new Set()
      characters.set(key, known)
      for (const text of reading.sources.values())
        for (const character of text) known.add(character)
    },
    fontsOf: (reading) => {
      const key = keyOf(reading)
      const fonts =
        made.get(key) ?? subsetFor(reading.corpus, [[...(characters.get(key) ?? [])].join('')])
      made.set(key, fonts)
      return fonts
    },
  }
}

function keyOf({ corpus }: Reading): string {
  if (!corpus) return ''
  const { edition } = corpus
  const languages = [...Object.values(languagesOf(edition)), interfaceLanguageOf(edition)]
  return JSON.stringify([findTypeface(edition.typeface)?.name, ...languages])
}
