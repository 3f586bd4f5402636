import { baseLanguage } from './base-language.ts'
import { arabicForms } from './inflection/arabic.ts'
import { englishForms } from './inflection/english.ts'
import { russianBase, russianBases } from './inflection/russian.ts'

/** How the names of a language are inflected. */
export type Inflection = {
  /** The forms in which a sentence may use a name, where they can be listed. */
  formsOf: (name: string) => string[]
  /** What the forms of a word have in common, from its form in a name. */
  baseOf: (word: string) => string
  /** The bases that a word of a text may have. */
  basesOf: (word: string) => string[]
}

/**
 * The inflection of names in a language; names in other languages are not inflected. It finds the names of entries in a text,
 * and would sooner miss a use than find a wrong one. Stemmers find too much: they conflate democratism and democratic,
 * containment and contain, Роман and Романов.
 */
export function inflectionOf(language: string): Inflection {
  switch (baseLanguage(language)) {
    case 'ar':
      return { ...uninflected, formsOf: arabicForms }
    case 'de':
      return {
        ...uninflected,
        formsOf: (name) => (/\p{Ll}$/u.test(name) ? [name, `${name}s`] : [name]),
      }
    case 'en':
      return { ...uninflected, formsOf: englishForms }
    case 'ru':
      return { ...uninflected, baseOf: russianBase, basesOf: russianBases }
    default:
      return uninflected
  }
}

/** The inflection of names that have one form. */
const uninflected: Inflection = {
  formsOf: (name) => [name],
  baseOf: (word) => word.toLowerCase(),
  basesOf: (word) => [word.toLowerCase()],
}
