import { baseLanguage } from '#model/base-language.ts'
import { type Analysis, reduceWords } from './analysis.ts'
import { fold } from './fold.ts'

/** What all inflected forms of a name have in common. It decides in which file a name is. */
export function nameKey(name: string, analysis: Analysis): string {
  return reduceWords(fold(name), analysis)
}

/** The folded forms in which a name may be listed: in English in the singular or the plural, otherwise as it is. */
export function listedForms(name: string, { language }: Analysis): string[] {
  const folded = fold(name)
  if (baseLanguage(language) !== 'en') return [folded]
  return [folded, `${folded}s`, folded.replace(/s$/, '')]
}
