import type { Step } from './align.ts'
import type { Block } from './blocks.ts'
import { compareEnds, compareGaps, omissionDiffers } from './compare-gaps.ts'
import type { Convention, Difference } from './findings.ts'
import { findMoved } from './moved.ts'
import { hiddenNegation } from './omitted.ts'
import { isSquare } from './gaps.ts'
import type { QuotedGap, QuotedWords } from './quoted-words.ts'
import type { Claim } from './read-quotation.ts'
import { endOfWord, gapAfter, gapsBetween, rawGap } from './text-gaps.ts'
import { paragraphAtWord, type TextIndex, wordAt, wordsBetween } from './text-index.ts'
import { compareRun, compareWords, type Findings } from './word-differences.ts'

/** A quotation as it is judged. `pasted` is its text, with what is not quoted left blank. */
export type Judged = {
  pasted: string
  quoted: QuotedWords
  index: TextIndex
  claims: readonly Claim[]
}

type Pair = { text: number; quoted: number }

/** Finds what is different in one place: differences in the order of the quotation, and conventions. */
export function judgeBlock({ steps }: Block, judged: Judged): Findings {
  const { quoted, index, pasted } = judged
  const found: Findings = { differences: [], conventions: [] }
  const add = ({ differences, conventions }: Findings) => {
    found.differences.push(...differences)
    found.conventions.push(...conventions)
  }
  let previous: Pair | undefined
  let run: Step[] = []
  let omitted: number[] = []
  for (const step of steps) {
    if (step.kind === 'omitted') omitted.push(step.text)
    else if (step.kind !== 'match') run.push(step)
    else {
      if (run.length > 0) add(compareRun(run, quoted, index, pasted, step.text))
      if (previous) add(between(previous, step, run, omitted, judged))
      const gap = quoted.gaps[step.quoted]!
      // A sentence that has lost its beginning has a new one.
      const isInitial = !previous || gap.isOmission || gap.isAside || run.length > 0
      add(compareWords(step, quoted, index, isInitial))
      previous = step
      run = []
      omitted = []
    }
  }
  if (run.length > 0) add(compareRun(run, quoted, index, pasted, previous?.text))
  if (previous && run.length === 0) add(atEnd(previous, judged))
  return { ...found, differences: findMoved(found.differences) }
}

/** Compares what is between two words that both have. */
function between(
  one: Pair,
  other: Pair,
  run: readonly Step[],
  omitted: readonly number[],
  judged: Judged,
): Findings {
  const { quoted, index } = judged
  const gap = mergedGap(quoted.gaps.slice(one.quoted + 1, other.quoted + 1))
  const found: Findings = { differences: [], conventions: [] }
  if (changesSpeaker(one, other, gap, judged))
    found.differences.push({ kind: 'speakers', from: one.text, at: other.text })
  if (omitted.length > 0) {
    const text = wordsBetween(index, omitted[0]!, omitted.at(-1)! + 1)
    found.conventions.push({ kind: 'omission', text, quoted: '' })
    const hidden = hiddenNegation(omitted[0]!, omitted.at(-1)! + 1, index)
    if (hidden !== undefined)
      found.differences.push({ kind: 'hidden', text: hidden, at: omitted[0]! })
    if (omissionDiffers(gapsBetween(index, one.text, other.text), gap))
      found.differences.push(marksDiffer('marks', one, other, judged))
    return found
  }
  const isNext = other.text === one.text + 1
  const isInsertion = run.every(
    (step) => step.kind === 'added' && quoted.words[step.quoted]!.isInserted,
  )
  if (!isNext || !isInsertion) return found
  const { conventions, differs } = compareGaps(gapAfter(index, one.text), gap)
  if (differs !== 'no') found.differences.push(marksDiffer(differs, one, other, judged))
  found.conventions.push(...conventions.map((kind) => exampleOf(kind, one, other, judged)))
  if (
    run.length === 0 &&
    !gapAfter(index, one.text).marks.some(isSquare) &&
    quoted.words[other.quoted]!.isInserted &&
    !quoted.words[one.quoted]!.isInserted
  )
    found.conventions.push({ kind: 'bracketed', text: wordAt(index, other.text), quoted: '' })
  return found
}

function atEnd(last: Pair, { quoted, index, pasted }: Judged): Findings {
  if (last.quoted + 1 !== quoted.words.length) return { differences: [], conventions: [] }
  const { conventions, differs } = compareEnds(endOfWord(index, last.text), quoted.gaps.at(-1)!)
  const text = endOfWord(index, last.text)
    .marks.map(({ raw }) => raw)
    .join('')
  const marks = pasted.slice(quoted.words.at(-1)!.end).trim()
  const after = wordAt(index, last.text)
  return {
    conventions: conventions.map((kind) => ({ kind, text: '', quoted: marks })),
    differences:
      differs === 'no'
        ? []
        : [{ kind: 'punctuation', text, quoted: marks, after, before: '', at: last.text }],
  }
}

function marksDiffer(
  differs: 'marks' | 'quotes',
  one: Pair,
  other: Pair,
  { quoted, index, pasted }: Judged,
): Difference {
  const marks = (text: string) => text.replace(/\s+/g, ' ').trim()
  return {
    kind: differs === 'quotes' ? 'quotationMarks' : 'punctuation',
    text: marks(rawGap(index, other.text - 1, other.text)),
    quoted: marks(pasted.slice(quoted.words[one.quoted]!.end, quoted.words[other.quoted]!.start)),
    after: wordAt(index, one.text),
    before: wordAt(index, other.text),
    at: other.text,
  }
}

function exampleOf(
  kind: Convention['kind'],
  one: Pair,
  other: Pair,
  { quoted, index, pasted }: Judged,
): Convention {
  const gap = rawGap(index, one.text, other.text).trim()
  const own = pasted.slice(quoted.words[one.quoted]!.end, quoted.words[other.quoted]!.start).trim()
  return { kind, text: gap, quoted: own }
}

/** Whether the quotation goes on in the words of another speaker without saying so, by a label or a new line. */
function changesSpeaker(
  one: Pair,
  other: Pair,
  gap: QuotedGap,
  { claims, quoted, index }: Judged,
): boolean {
  const [before, after] = [one, other].map(({ text }) => paragraphAtWord(index, text).speaker)
  if (before === after) return false
  const { end } = quoted.words[one.quoted]!
  const { start } = quoted.words[other.quoted]!
  const isLabelled = claims.some(
    ({ kind, from }) => kind === 'speaker' && from >= end && from <= start,
  )
  return !isLabelled && (gap.isOmission || gap.breaks === 0)
}

function mergedGap(gaps: readonly QuotedGap[]): QuotedGap {
  return {
    marks: gaps.flatMap(({ marks }) => marks),
    breaks: Math.max(0, ...gaps.map(({ breaks }) => breaks)),
    isOmission: gaps.some(({ isOmission }) => isOmission),
    isAside: gaps.some(({ isAside }) => isAside),
  }
}
