import { baseLanguage } from '#model/base-language.ts'
import { type Analyses, analysesOf, type Languages, type Stemmer } from './analysis.ts'

/**
 * The modules that export a `stemmer`, by language. Pagefind stems the words of one language only, and an edition may have two;
 * and in these languages it finds less. It stems the languages that are missing here, among them English.
 */
const stemmerModules: Readonly<Record<string, string>> = {
  ar: '#search/stemmers/arabic.ts',
  bg: '@orama/stemmers/bulgarian',
  da: '@orama/stemmers/danish',
  de: '#search/stemmers/german.ts',
  el: '@orama/stemmers/greek',
  es: '@orama/stemmers/spanish',
  fi: '@orama/stemmers/finnish',
  fr: '@orama/stemmers/french',
  hu: '@orama/stemmers/hungarian',
  hy: '@orama/stemmers/armenian',
  it: '@orama/stemmers/italian',
  lt: '@orama/stemmers/lithuanian',
  nb: '@orama/stemmers/norwegian',
  nl: '@orama/stemmers/dutch',
  no: '@orama/stemmers/norwegian',
  pt: '@orama/stemmers/portuguese',
  ro: '@orama/stemmers/romanian',
  ru: '#search/stemmers/russian.ts',
  sr: '@orama/stemmers/serbian',
  sv: '@orama/stemmers/swedish',
  ta: '@orama/stemmers/tamil',
  tr: '@orama/stemmers/turkish',
  uk: '@orama/stemmers/ukrainian',
}

/** The modules with the stemmers that an edition needs, by language. */
export function stemmerModulesOf(languages: Languages): [language: string, module: string][] {
  return ownLanguages(languages).flatMap((one): [string, string][] => {
    const module = Object.hasOwn(stemmerModules, one) ? stemmerModules[one] : undefined
    return module === undefined ? [] : [[one, module]]
  })
}

/** The language in which Pagefind stems words: English if it is one of the edition, or one that it alone can stem. */
export function engineLanguageOf(languages: Languages): string {
  const left = ownLanguages(languages).filter(
    (one) => !Object.hasOwn(stemmerModules, one) && !segmented.has(one),
  )
  return left.find((one) => one === 'en') ?? left[0] ?? 'unknown'
}

/** The analyses of an edition, for the build. Pages get them from `virtual:search-languages`. */
export async function loadAnalyses(languages: Languages): Promise<Analyses> {
  const stemmers: Record<string, Stemmer> = {}
  for (const [language, module] of stemmerModulesOf(languages)) {
    const { stemmer } = (await import(/* @vite-ignore */ module)) as { stemmer: Stemmer }
    stemmers[language] = stemmer
  }
  return analysesOf(languages, stemmers)
}

function ownLanguages({ language, apparatus = language }: Languages): string[] {
  return [...new Set([language, apparatus].map(baseLanguage))]
}

/** Languages that Pagefind would divide into words itself, in another way than the browser divides the query. */
const segmented: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])
