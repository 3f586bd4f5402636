import type { Analysis } from './analysis.ts'
import { fold } from './fold.ts'
import { toSeparateWords } from './split-words.ts'
import type { TextRange } from './text-fragment.ts'
import { isFormOfWord } from './word-forms.ts'
import { wordsIn } from './words-in.ts'

/**
 * Finds the uses of a term in a text, in any inflection.
 *
 * @param forms the forms of the term, each of one or several words.
 */
export function usesIn(text: string, forms: readonly string[], analysis: Analysis): TextRange[] {
  const words = wordsIn(text).map(({ start, end }) => ({
    folded: fold(text.slice(start, end)),
    start,
    end,
  }))
  const wanted = forms
    .map((form) => toSeparateWords(fold(form)).split(' '))
    .filter(([first]) => first !== '')
    .sort((a, b) => b.length - a.length)
  const isUse = (word: string | undefined, sought: string) =>
    word !== undefined && (word === sought || isFormOfWord(word, sought, analysis))
  const ranges: TextRange[] = []
  for (let at = 0; at < words.length; at++) {
    const form = wanted.find((one) => one.every((word, i) => isUse(words[at + i]?.folded, word)))
    if (!form) continue
    ranges.push({ start: words[at]!.start, end: words[at + form.length - 1]!.end })
    at += form.length - 1
  }
  return ranges
}
