/** The scripts that are written from right to left, by their four letters in language tags. */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'.split(
    ' ',
  ),
)

/**
 * The direction in which a language is written, by the script of its tag, or else by the one it is mostly written in: `ar`, `az-Arab`
 * and `yi` go from right to left, `ar-Latn` and `az` do not. A tag that is none goes from left to right.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = scriptOf(language)
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** The attribute `dir` of what is in a language, around which it is otherwise; left out where nothing changes. */
export function dirOf(language: string, around = 'en'): 'ltr' | 'rtl' | undefined {
  const direction = directionOf(language)
  return direction === directionOf(around) ? undefined : direction
}

/** The attributes of English words in what is written in the other direction; elsewhere they need none. */
export function englishIn(language: string): { lang?: 'en'; dir?: 'ltr' } {
  return directionOf(language) === 'rtl' ? { lang: 'en', dir: 'ltr' } : {}
}

/** The arrows that point to what came before and to what comes next. */
export function arrowsIn(language: string): { back: string; forth: string } {
  return directionOf(language) === 'rtl' ? { back: '→', forth: '←' } : { back: '←', forth: '→' }
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
