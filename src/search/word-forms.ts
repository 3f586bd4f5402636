import type { Analysis } from './analysis.ts'

/** Whether a word is another form of a word, in the language of a text. Both are folded. */
export function isFormOfWord(word: string, sought: string, { stem, spell }: Analysis): boolean {
  if (spell(word) === spell(sought)) return true
  const wanted = stem(sought)
  if (wanted !== undefined) return stem(word) === wanted
  return sought.length > 2 && hasEnglishEnding(spell(word), spell(sought))
}

/** Whether a word differs from another only in an ending of up to three letters, as in English. */
function hasEnglishEnding(word: string, sought: string): boolean {
  const stem = sought.replace(/(?:ies|y|es|e|s)$/, '')
  return stem.length > 2 && word.startsWith(stem) && word.length - stem.length <= 3
}
