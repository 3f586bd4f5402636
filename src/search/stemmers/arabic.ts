import { stemmer as snowball } from '@orama/stemmers/arabic'

/**
 * The stem of a folded Arabic word, the same with and without the article and the conjunctions and prepositions that are
 * written as its first letters: `والنهر`, `بالنهر`, `نهر`.
 */
export function stemmer(word: string): string {
  const letters = word.replaceAll('ٱ', 'ا').replaceAll('ى', 'ي')
  return snowball(letters.replace(prefixes, ''))
}

/** Other prefixes with the article, before at least three letters. Snowball removes some of them only. */
const prefixes = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u
