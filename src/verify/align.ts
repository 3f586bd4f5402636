import type { QuotedWords } from './quoted-words.ts'
import type { TextIndex } from './text-index.ts'

/**
 * A step through the text and the quotation together, with the index of the word in each:
 *
 * - `match`: both have the word
 * - `missing`: only the text has it
 * - `omitted`: only the text has it, and the quotation has an ellipsis there, before its word `quoted`
 * - `added`: only the quotation has it
 * - `replaced`: the quotation has another word
 */
export type Step =
  | Match
  | { kind: 'replaced'; text: number; quoted: number }
  | { kind: 'omitted'; text: number; quoted: number }
  | { kind: 'missing'; text: number }
  | { kind: 'added'; quoted: number }

/** A word that both have. */
export type Match = { kind: 'match'; text: number; quoted: number }

/** The words that both have. */
export function matchesOf(steps: readonly Step[]): Match[] {
  return steps.filter((step) => step.kind === 'match')
}

type Range = { from: number; to: number }

/** Which words of the text before and after need not be in the quotation. */
export type Freedom = 'none' | 'before' | 'after'

/** More would take too long, and such words have nothing in common. */
const maxCells = 4_000_000

/** Aligns words of the quotation with words of the text, with the fewest changes. Ellipses may stand for any number of words. */
export function align(
  quotedRange: Range,
  textRange: Range,
  quoted: QuotedWords,
  index: TextIndex,
  freedom: Freedom = 'none',
): Step[] {
  const rows = rowsOf(quotedRange, quoted)
  const columns = textRange.to - textRange.from
  if ((rows.length + 1) * (columns + 1) > maxCells) return unaligned(rows, textRange)
  const cost = costs(rows, textRange, quoted, index, freedom)
  return walkBack(rows, textRange, quoted, index, freedom, cost)
}

type Row = { word: number; isOmission: boolean }

/** The words, and an ellipsis before a word as a row of its own. */
function rowsOf({ from, to }: Range, { gaps, words }: QuotedWords): Row[] {
  const rows: Row[] = []
  for (let at = from; at <= to; at++) {
    // The ellipsis before the first word belongs to what is before it; that after the last is at the end of the range.
    if (gaps[at]?.isOmission && at < words.length) rows.push({ word: at, isOmission: true })
    if (at < to) rows.push({ word: at, isOmission: false })
  }
  return rows
}

function costs(
  rows: readonly Row[],
  { from, to }: Range,
  { words }: QuotedWords,
  index: TextIndex,
  freedom: Freedom,
): Float32Array {
  const width = to - from + 1
  const cost = new Float32Array((rows.length + 1) * width)
  for (let column = 1; column < width; column++) cost[column] = freedom === 'before' ? 0 : column
  for (let row = 1; row <= rows.length; row++) {
    const { word, isOmission } = rows[row - 1]!
    const here = row * width
    const above = here - width
    const added = isOmission ? 0 : 1
    cost[here] = cost[above]! + added
    for (let column = 1; column < width; column++) {
      const isFree = freedom === 'after' && row === rows.length
      const skip = cost[here + column - 1]! + (isOmission ? 0.001 : isFree ? 0 : 1)
      const add = cost[above + column]! + added
      const pair = isOmission
        ? Infinity
        : cost[above + column - 1]! +
          (words[word]!.key === index.key[from + column - 1] ? 0 : replacing(freedom))
      cost[here + column] = Math.min(skip, add, pair)
    }
  }
  return cost
}

/** Where words of the text are free, a word that replaces another must not cost more than one that is added. */
function replacing(freedom: Freedom): number {
  return freedom === 'none' ? 1.6 : 0.95
}

function walkBack(
  rows: readonly Row[],
  { from, to }: Range,
  { words }: QuotedWords,
  index: TextIndex,
  freedom: Freedom,
  cost: Float32Array,
): Step[] {
  const width = to - from + 1
  const steps: Step[] = []
  let [row, column] = [rows.length, width - 1]
  while (row > 0 || column > 0) {
    const one = rows[row - 1]
    const here = cost[row * width + column]!
    const text = from + column - 1
    if (one && column > 0 && !one.isOmission) {
      const isSame = words[one.word]!.key === index.key[text]
      const before = cost[(row - 1) * width + column - 1]!
      if (near(here, before + (isSame ? 0 : replacing(freedom)))) {
        steps.push({ kind: isSame ? 'match' : 'replaced', text, quoted: one.word })
        row--
        column--
        continue
      }
    }
    if (one && near(here, cost[(row - 1) * width + column]! + (one.isOmission ? 0 : 1))) {
      if (!one.isOmission) steps.push({ kind: 'added', quoted: one.word })
      row--
      continue
    }
    const isFree =
      (freedom === 'before' && row === 0) || (freedom === 'after' && row === rows.length)
    if (one?.isOmission) steps.push({ kind: 'omitted', text, quoted: one.word })
    else if (!isFree) steps.push({ kind: 'missing', text })
    column--
  }
  return steps.reverse()
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.0005
}

function unaligned(rows: readonly Row[], { from, to }: Range): Step[] {
  return [
    ...rows.flatMap(({ word, isOmission }): Step[] =>
      isOmission ? [] : [{ kind: 'added', quoted: word }],
    ),
    ...Array.from({ length: to - from }, (_, at): Step => ({ kind: 'missing', text: from + at })),
  ]
}
