import type { QuotedWords } from './quoted-words.ts'
import { pairKey, type TextIndex } from './text-index.ts'

/** A run of words that the quotation and the text have in common: where it begins in each, and its length in words. */
export type Anchor = { quoted: number; text: number; length: number }

const maxAnchors = 800

/** A word that occurs more often is not looked for alone, unless there is nothing else. */
const rare = 30
const maxSingles = 400

/** Finds all runs of words that cannot be extended, as far as they are needed to find a quotation. */
export function findAnchors({ words }: QuotedWords, index: TextIndex): Anchor[] {
  const runs = runsOf(words, index)
  const covered = new Set(runs.flatMap((one) => positions(one)))
  const singles = singlesOf(words, covered, index)
  return [...longest(runs, maxAnchors), ...singles].sort(
    (a, b) => a.quoted - b.quoted || a.text - b.text,
  )
}

/** Runs of at least two words. */
function runsOf(words: QuotedWords['words'], { key, lastPair, previousPair }: TextIndex): Anchor[] {
  const runs: Anchor[] = []
  for (let quoted = 0; quoted + 1 < words.length; quoted++) {
    const [one, other] = [words[quoted]!.key, words[quoted + 1]!.key]
    if (one < 0 || other < 0) continue
    let text = lastPair.get(pairKey(one, other)) ?? -1
    for (; text >= 0; text = previousPair[text]!) {
      if (quoted > 0 && text > 0 && words[quoted - 1]!.key === key[text - 1]) continue
      let length = 2
      while (
        quoted + length < words.length &&
        text + length < key.length &&
        words[quoted + length]!.key === key[text + length]
      )
        length++
      runs.push({ quoted, text, length })
    }
  }
  return runs
}

/** Words that no run has. Frequent ones are looked for only if there is nothing else. */
function singlesOf(
  words: QuotedWords['words'],
  covered: ReadonlySet<number>,
  { counts, last, previous }: TextIndex,
): Anchor[] {
  const singles: Anchor[] = []
  for (const [quoted, { key }] of words.entries()) {
    if (key < 0 || covered.has(quoted) || (covered.size > 0 && counts[key]! > rare)) continue
    let taken = 0
    for (let text = last[key]!; text >= 0 && taken < maxSingles; text = previous[text]!, taken++)
      singles.push({ quoted, text, length: 1 })
    if (singles.length > maxAnchors) break
  }
  return singles
}

/** At most so many of the longest. */
function longest(runs: Anchor[], count: number): Anchor[] {
  return runs.length <= count
    ? runs
    : runs.toSorted((a, b) => b.length - a.length || a.text - b.text).slice(0, count)
}

function positions({ quoted, length }: Anchor): number[] {
  return Array.from({ length }, (_, at) => quoted + at)
}
