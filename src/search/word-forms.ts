import type { Analysis } from './analysis.ts'
import { hasEnglishEnding } from './english-ending.ts'

/** Whether a word is another form of a word, in the language of a text. Both are folded. */
export function isFormOfWord(word: string, sought: string, { stem, spell }: Analysis): boolean {
  if (spell(word) === spell(sought)) return true
  const wanted = stem(sought)
  return wanted === undefined ? hasEnglishEnding(spell(word), spell(sought)) : stem(word) === wanted
}
