import { memoizeWord } from './memoize.ts'

/** ISO 15924 codes of the scripts that are written from right to left. */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'.split(
    ' ',
  ),
)

/**
 * The direction in which a language is written: by the script in its tag, or else by its most likely
 * script. `ar`, `az-Arab` and `yi` are written from right to left, `ar-Latn` and `az` from left to right.
 * An invalid tag counts as left to right.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = scriptOf(language)
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** The `dir` attribute for text inside text of another language; undefined if the direction is the same. */
export function dirAttribute(language: string, around = 'en'): 'ltr' | 'rtl' | undefined {
  const direction = directionOf(language)
  return direction === directionOf(around) ? undefined : direction
}

/** The attributes of an element with words of one language inside text of another; none if both are the same. */
export function languageAttributes(
  language: string,
  around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' | undefined } {
  return language === around ? {} : { lang: language, dir: dirAttribute(language, around) }
}

/** The attributes for English words on a page that is written from right to left. */
export function englishAttributes(language: string): { lang?: 'en'; dir?: 'ltr' } {
  return directionOf(language) === 'rtl' ? { lang: 'en', dir: 'ltr' } : {}
}

/** The arrows of the links to the previous and to the next page. */
export function pageArrows(language: string): { back: string; forward: string } {
  return directionOf(language) === 'rtl' ? { back: '→', forward: '←' } : { back: '←', forward: '→' }
}

const scriptOf = memoizeWord((language): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
})
