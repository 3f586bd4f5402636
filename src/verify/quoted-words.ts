import { wordsOf } from '#corpus/words.ts'
import { ellipsis, type Gap, isSquare, type Mark, readGap } from './gaps.ts'
import type { TextIndex } from './text-index.ts'
import { keyOf } from './word-relation.ts'

/** A word of a quotation. */
export type QuotedWord = {
  raw: string
  start: number
  end: number
  /** The number of its key in the index; -1 if the interview has no such word. */
  key: number
  /** Whether it is in square brackets, and whether some of its letters are. */
  isInserted: boolean
  hasInsertedLetters: boolean
  /** Whether a hyphen at the end of a line divides it. */
  isHyphenated: boolean
}

/** The words of a quotation, and what is before each of them and after the last. */
export type QuotedWords = {
  words: QuotedWord[]
  gaps: QuotedGap[]
}

/** `isOmission`: it has an ellipsis. `isAside`: words that were not quoted have been taken out here. */
export type QuotedGap = Gap & { isOmission: boolean; isAside: boolean }

/** A character that may be inside a word and is ignored there. */
const joiner = '\u2060'

/** Reads the words of a quotation. In `text`, what is not quoted is blank; `asides` says where such words were. */
export function quotedWords(
  text: string,
  index: TextIndex,
  asides: readonly number[] = [],
): QuotedWords {
  const flat = joinWords(text, index)
  const inserted = Array.from(
    flat.matchAll(/[[［〔]([^[\]［］〔〕]{1,300})[\]］〕]/g),
    (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }),
  )
  const words = wordsOf(flat).map(({ text: word, start, end }): QuotedWord => {
    const raw = text.slice(start, end)
    return {
      raw: raw.replace(/[[\]]/g, '').replace(/[-‐]\s*\n\s*/g, ''),
      start,
      end,
      key: index.keys.get(keyOf(word)) ?? -1,
      isInserted: inserted.some(({ from, to }) => from <= start && end <= to),
      hasInsertedLetters:
        /[[\]]/.test(raw) || (text[start - 1] === '[' && flat[start - 1] === joiner),
      isHyphenated: raw.includes('\n'),
    }
  })
  const gaps = Array.from({ length: words.length + 1 }, (_, at): QuotedGap => {
    const from = words[at - 1]?.end ?? 0
    const to = words[at]?.start ?? text.length
    const gap = readGap(flat.slice(from, to))
    return {
      ...gap,
      isOmission: gap.marks.some(({ form }) => form === ellipsis),
      isAside: asides.some((aside) => from <= aside && aside <= to),
    }
  })
  return { words, gaps }
}

/** The marks that are left when brackets and ellipses are taken away. */
export function plainMarks({ marks }: Gap): Gap['marks'] {
  return marks.filter((mark) => !isEditorial(mark))
}

/** Whether a mark is one with which quotations are edited: a square bracket or an ellipsis. */
export function isEditorial(mark: Mark): boolean {
  return isSquare(mark) || mark.form === ellipsis
}

/** Joins words that conventions of quoting and printing divide, and keeps the length: `[T]he`, `rap-` at the end of a line. */
function joinWords(text: string, index: TextIndex): string {
  return text
    .replace(/(?<=\p{L})[‘ʼ`´](?=\p{L})/gu, '’')
    .replace(/\p{L}*\[[\p{L}’']{1,4}\]\p{L}*/gu, (letters) =>
      /^\[[^\]]*\]$/.test(letters) || !index.keys.has(keyOf(letters.replace(/[[\]]/g, '')))
        ? letters
        : letters.replace(/[[\]]/g, joiner),
    )
    .replace(
      /(\p{L}+)([-‐][^\S\n]*\n\s*)(\p{L}+)/gu,
      (whole, one: string, gap: string, other: string) =>
        index.keys.has(keyOf(one + other)) ? one + joiner.repeat(gap.length) + other : whole,
    )
}
