import { baseLanguage } from '#model/base-language.ts'
import { hasOwnLetter } from '#model/script.ts'
import { oneSpelling } from './british-american.ts'
import { foldLetters } from './fold.ts'

/** How the words of a text are reduced to stems before they are indexed, and those of a query before they are looked up. */
export type Analysis = {
  /** The language of the text. */
  language: string
  /** The stem of a word; undefined if Pagefind makes it. */
  stem: (word: string) => string | undefined
  /** A word in lower case in one spelling, for those that have several. */
  spell: (word: string) => string
}

/** The analysis of the interview, and that of the glossary, the notes and the bibliography. */
export type Analyses = { spoken: Analysis; apparatus: Analysis }

export type Stemmer = (word: string) => string

/** The languages of an edition, as `edition.yaml` has them. */
export type Languages = { language: string; apparatus?: string | undefined }

/**
 * The analyses for an edition. A word is stemmed as one of the language of its text or, if that has another script, of the other
 * language of the edition.
 *
 * @param stemmers by language, without those of Pagefind.
 */
export function analysesOf(
  { language, apparatus = language }: Languages,
  stemmers: Readonly<Record<string, Stemmer>>,
): Analyses {
  const spoken = analysisOf([language, apparatus], stemmers)
  return {
    spoken,
    apparatus: language === apparatus ? spoken : analysisOf([apparatus, language], stemmers),
  }
}

function analysisOf(
  languages: readonly [string, string],
  stemmers: Readonly<Record<string, Stemmer>>,
): Analysis {
  return {
    language: languages[0],
    spell: speller(languages[0]),
    stem: stemmedBy(languages, stemmers),
  }
}

/**
 * Returns the function that stems a word by the first of some languages whose script it has, and remembers the stems.
 *
 * @param stemmers by language, without those of Pagefind.
 */
export function stemmedBy(
  languages: readonly string[],
  stemmers: Readonly<Record<string, Stemmer>>,
): Analysis['stem'] {
  const known = new Map<string, string | undefined>()
  const stem = (word: string) => {
    const language = languages.find((one) => hasOwnLetter(word, one))
    const stemmer = language === undefined ? undefined : stemmers[baseLanguage(language)]
    return stemmer && (stemmer(foldLetters(word)) || foldLetters(word))
  }
  return (word) => {
    if (!known.has(word)) known.set(word, stem(word))
    return known.get(word)
  }
}

/** What makes the spellings of a language one: only those of English differ. */
export function speller(language: string): Analysis['spell'] {
  return baseLanguage(language) === 'en' ? oneSpelling : (word) => word
}

/** A word with the stems of its parts instead of them: `Kyoto-` and the stem of `протоколом`. */
export function reduceWord(word: string, { stem, spell }: Analysis): string {
  return word.replace(/(?<!\p{L})co-(?=\p{L})|[\p{L}\p{M}]+/giu, (letters) => {
    const lower = letters.toLowerCase()
    const spelt = spell(lower)
    return stem(letters) ?? (spelt === lower ? letters : spelt)
  })
}

/** A text with stems instead of its words. */
export function reduceWords(text: string, analysis: Analysis): string {
  return text
    .split(' ')
    .map((word) => reduceWord(word, analysis))
    .join(' ')
}
