import { stemmers } from 'virtual:library-stemmers'
import { baseLanguage } from '#model/base-language.ts'
import { hasOwnLetter } from '#model/script.ts'
import { type Analyses, analysesOf, type Languages, type Stemmer } from '#search/analysis.ts'

/** The analyses of an edition in these languages, whose stemmers are loaded. @throws if one cannot be loaded. */
export async function loadAnalyses(languages: Languages): Promise<Analyses> {
  return analysesOf(languages, await loadStemmers(languagesIn(languages)))
}

/** The same with only those stemmers that the words of a text need, since they have letters of its languages. */
export async function analysesFor(text: string, languages: Languages): Promise<Analyses> {
  const needed = languagesIn(languages).filter((language) => hasOwnLetter(text, language))
  return analysesOf(languages, await loadStemmers(needed))
}

function languagesIn({ language, apparatus = language }: Languages): string[] {
  return [...new Set([language, apparatus])]
}

async function loadStemmers(languages: readonly string[]): Promise<Record<string, Stemmer>> {
  const loaded = languages.map(baseLanguage).map(async (one) => {
    const load = Object.hasOwn(stemmers, one) ? stemmers[one] : undefined
    return load ? [[one, (await load()).stemmer] as const] : []
  })
  return Object.fromEntries((await Promise.all(loaded)).flat())
}
