import { stemmer as snowball } from '@orama/stemmers/german'

/**
 * The stem of a folded German word, the same for `Häuser` and `Haeuser`, `Straße` and `Strasse`. As in Snowball’s `german2`, an
 * `e` after a vowel that may have an umlaut is left out, unless a vowel or a q comes before them: `neue`, `Quelle`.
 */
export function stemmer(word: string): string {
  return snowball(word.replaceAll('ß', 'ss').replace(/(?<![aeiouyq])([aou])e/gu, '$1'))
}
