import { type Analysis, reduceWord } from './analysis.ts'
import { separateWord, splitWords } from './split-words.ts'

/** A text in the form in which it is indexed: separate words, with stems instead of their letters. */
export function toIndexedText(text: string, analysis: Analysis): string {
  const words = indexedWords.get(analysis) ?? new Map<string, string>()
  indexedWords.set(analysis, words)
  const toIndexed = (word: string) => {
    const indexed = words.get(word) ?? reduceWord(separateWord(word), analysis)
    words.set(word, indexed)
    return indexed
  }
  return splitWords(text)
    .map(({ word }) => toIndexed(word))
    .join(' ')
}

/** The form of each word found so far, by its analysis: most words of a text are in others. */
const indexedWords = new WeakMap<Analysis, Map<string, string>>()
