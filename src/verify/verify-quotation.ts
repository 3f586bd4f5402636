import { matchesOf, type Step } from './align.ts'
import { type Block, findBlocks } from './blocks.ts'
import { type JudgedClaim, judgeClaims, preferenceOf } from './claims.ts'
import type { Convention, Difference } from './findings.ts'
import { type Judged, judgeBlock } from './judge-block.ts'
import { bestOfSame, invisibleIn, joinsBetween, otherParagraphs } from './judge-whole.ts'
import { negationBefore } from './omitted.ts'
import type { Passage } from './passage-writer.ts'
import { passagesOf } from './passages.ts'
import { quotedWords } from './quoted-words.ts'
import { readQuotation, type Reading } from './read-quotation.ts'
import type { SourceParagraph, TextIndex } from './text-index.ts'

/**
 * - `verbatim`: the interview has exactly these words and marks
 * - `conventions`: the same, apart from conventions of quoting and of print
 * - `altered`: something else is different
 * - `absent`: nothing in the interview is close
 * - `empty`: there are no words to look for
 */
export type Verdict = 'verbatim' | 'conventions' | 'altered' | 'absent' | 'empty'

/** What was found out about a pasted text. */
export type Finding = {
  verdict: Verdict
  /** The places, in the order of the quotation; if the quotation is absent, the nearest one if there is any. */
  passages: Passage[]
  differences: Difference[]
  conventions: Convention[]
  claims: JudgedClaim[]
  /** Paragraphs elsewhere that have the same words. */
  also: SourceParagraph[]
  /** Words with a negation, which are before the quoted ones in the same sentence. */
  cutNegation?: string | undefined
  /** Whether it is written in letters that the interview does not have. */
  isOtherScript: boolean
}

/** Looks a pasted text up in the interview, and says whether it quotes it word for word. */
export function verifyQuotation(pasted: string, index: TextIndex): Finding {
  const judged = readQuotation(pasted, index.source).map((reading) => judge(pasted, reading, index))
  // The reading that explains the text best: with the fewest differences, then with the most words.
  const [best] = judged.toSorted((a, b) => a.faults - b.faults || b.matched - a.matched)
  return best!.finding
}

function judge(pasted: string, reading: Reading, index: TextIndex) {
  const quoted = quotedWords(reading.text, index, reading.asides)
  const { claims } = reading
  const judged: Judged = { pasted: reading.text, quoted, index, claims }
  const preference = preferenceOf(claims, index)
  const found = findBlocks(quoted, index, preference)
  const isWhole = found.length === 1 && found[0]!.steps.every(({ kind }) => kind === 'match')
  const blocks = isWhole ? [bestOfSame(found[0]!, judged, preference)] : found
  const steps = blocks.flatMap((block) => block.steps)
  const matched = matchesOf(steps).length
  const total = quoted.words.filter((word) => !word.isInserted).length
  const isOtherScript = total > 0 && lacksLetters(reading.text, index)
  const nothing: Finding = {
    verdict: total === 0 ? 'empty' : 'absent',
    passages: [],
    differences: [],
    conventions: [],
    claims: [],
    also: [],
    isOtherScript,
  }
  // A reference alone is no quotation.
  if (total === 0) return { finding: nothing, faults: -1, matched }
  if (isAbsent(steps, matched, total)) {
    const unknown = judgeClaims(claims, [], quoted, index)
    const finding = { ...nothing, passages: nearest(blocks, judged), claims: unknown }
    return { finding, faults: total * 2 - matched, matched }
  }
  const judgements = blocks.map((block) => judgeBlock(block, judged))
  const joins = joinsBetween(blocks, judged)
  const differences = [...joins, ...judgements.flatMap((one) => one.differences)]
  const passages = blocks.flatMap(({ steps }, at) =>
    passagesOf(steps, judgements[at]?.differences ?? [], judged),
  )
  const conventions = [
    ...judgements.flatMap((one) => one.conventions),
    ...invisibleIn(
      pasted,
      passages.map(({ paragraph }) => paragraph),
    ),
  ]
  const verdict =
    differences.length > 0 ? 'altered' : conventions.length > 0 ? 'conventions' : 'verbatim'
  const [first] = matchesOf(steps)
  const finding: Finding = {
    verdict,
    passages,
    differences,
    conventions,
    claims: judgeClaims(claims, steps, quoted, index),
    also: isWhole ? otherParagraphs(matchesOf(steps), judged) : [],
    cutNegation: first && negationBefore(first.text, index),
    isOtherScript,
  }
  const unmatched = quoted.words.length - matched
  return { finding, faults: unmatched + differences.length, matched }
}

function isAbsent(steps: readonly Step[], matched: number, total: number): boolean {
  const coverage = matched / total
  const run = longestRun(steps)
  if (total <= 4) return coverage < 0.6 || run < Math.min(2, total)
  return coverage < 0.5 || (run < 3 && coverage < 0.75)
}

function longestRun(steps: readonly Step[]): number {
  let [longest, run] = [0, 0]
  for (const { kind } of steps) {
    run = kind === 'match' ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** The place that has most of the words, if it has enough of them to be worth showing. */
function nearest(blocks: readonly Block[], judged: Judged): Passage[] {
  const [best] = blocks.toSorted((a, b) => matchesOf(b.steps).length - matchesOf(a.steps).length)
  if (!best || matchesOf(best.steps).length < 4 || longestRun(best.steps) < 3) return []
  return passagesOf(matchesOf(best.steps), [], judged)
}

/** Whether most letters of a text are in no word of the interview. */
function lacksLetters(text: string, { letters }: TextIndex): boolean {
  const own = Array.from(text.toLowerCase()).filter((character) => /\p{L}/u.test(character))
  return own.length > 0 && own.filter((letter) => letters.has(letter)).length < own.length / 5
}
