import { type Gap, readGap } from './gaps.ts'
import { paragraphAtWord, type TextIndex } from './text-index.ts'

/** What is between two words of the text, with a line break where a paragraph begins. */
export function rawGap(index: TextIndex, before: number, after: number): string {
  const one = before >= 0 ? index.paragraphs[index.paragraphOf[before]!] : undefined
  const other = after < index.key.length ? index.paragraphs[index.paragraphOf[after]!] : undefined
  if (one && one === other) return one.text.slice(index.end[before], index.start[after])
  const tail = one?.text.slice(index.end[before]) ?? ''
  const head = other?.text.slice(0, index.start[after]) ?? ''
  return `${tail}\n\n${head}`
}

/** The marks between a word of the text and the next. */
export function gapAfter(index: TextIndex, word: number): Gap {
  return readGap(rawGap(index, word, word + 1))
}

/** The marks after a word up to the end of its paragraph or the next word. */
export function endOfWord(index: TextIndex, word: number): Gap {
  const { text, end } = paragraphAtWord(index, word)
  return readGap(text.slice(index.end[word], word + 1 < end ? index.start[word + 1] : undefined))
}

/** All marks between two words that are not neighbours. */
export function gapsBetween(index: TextIndex, from: number, to: number): Gap {
  const gaps = Array.from({ length: to - from }, (_, at) => gapAfter(index, from + at))
  return {
    marks: gaps.flatMap(({ marks }) => marks),
    breaks: Math.max(0, ...gaps.map(({ breaks }) => breaks)),
  }
}

/** Whether a sentence begins with a word of the text: at the beginning of a paragraph, or after a mark that ends a sentence. */
export function beginsSentence(index: TextIndex, word: number): boolean {
  const { text, first } = paragraphAtWord(index, word)
  if (word <= first) return true
  const gap = text.slice(index.end[word - 1], index.start[word])
  const next = text.charAt(index.start[word]!)
  if (/[。！？｡]/.test(gap)) return true
  // The full stop of `U.S.` ends no sentence.
  const isInitial = index.end[word - 1]! - index.start[word - 1]! === 1 && /^\./.test(gap)
  return /[.!?…؟۔]/.test(gap) && /\s/.test(gap) && !isInitial && !/\p{Ll}/u.test(next)
}
