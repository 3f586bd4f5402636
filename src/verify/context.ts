import { beginsSentence } from './text-gaps.ts'
import { paragraphAtWord, type TextIndex } from './text-index.ts'

/** How many words of context are shown on either side. */
const maxContext = 40

/** The place in the paragraph where the sentence of a word begins. */
export function contextStart(word: number, index: TextIndex): number {
  const { first } = paragraphAtWord(index, word)
  let start = word
  while (start > first && word - start < maxContext && !beginsSentence(index, start)) start--
  return index.start[start]!
}

/** The place in the paragraph where the sentence of a word ends. */
export function contextEnd(word: number, index: TextIndex): number {
  const { end, text } = paragraphAtWord(index, word)
  let last = word
  while (last + 1 < end && last - word < maxContext && !beginsSentence(index, last + 1)) last++
  return last + 1 < end ? index.start[last + 1]! : text.length
}
