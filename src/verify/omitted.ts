import { hasNegation } from './negations.ts'
import { beginsSentence } from './text-gaps.ts'
import { type TextIndex, wordAt, wordsBetween } from './text-index.ts'

/**
 * The negation that an ellipsis hides: the words that were left out of a sentence of which the quotation goes on to have more, if
 * they have a negation. Sentences that were left out whole hide nothing, nor does the end of one after which another begins.
 */
export function hiddenNegation(from: number, to: number, index: TextIndex): string | undefined {
  if (to >= index.key.length || beginsSentence(index, to)) return undefined
  let first = from
  while (first < to && !beginsSentence(index, first)) first++
  let last = to
  while (last > from && !beginsSentence(index, last)) last--
  const parts =
    first >= to
      ? [[from, to]]
      : [
          [from, first],
          [last, to],
        ]
  return parts
    .filter(([start, end]) => start! < end! && hasNegation(wordList(index, start!, end!)))
    .map(([start, end]) => wordsBetween(index, start!, end!))[0]
}

/** The words before a word in its sentence, at most so many, if they have a negation. */
export function negationBefore(word: number, index: TextIndex, count = 4): string | undefined {
  let first = word
  while (first > 0 && word - first < count && !beginsSentence(index, first)) first--
  return first < word && hasNegation(wordList(index, first, word))
    ? wordsBetween(index, first, word)
    : undefined
}

function wordList(index: TextIndex, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => wordAt(index, from + at))
}
