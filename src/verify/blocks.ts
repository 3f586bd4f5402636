import { align, type Step } from './align.ts'
import { findAnchors, type Anchor } from './anchors.ts'
import { chainAnchors, continuationOf, countOmissions, type Preference } from './chain.ts'
import type { QuotedWords } from './quoted-words.ts'
import { paragraphAtWord, type TextIndex } from './text-index.ts'

/** Words of the quotation that are in one place of the text, or nowhere in it. */
export type Block = {
  steps: Step[]
  /** Whether an ellipsis is between it and the block before it. */
  afterOmission: boolean
}

/** Finds the places of a quotation and aligns its words with them. */
export function findBlocks(quoted: QuotedWords, index: TextIndex, preference: Preference): Block[] {
  const chain = chainAnchors(findAnchors(quoted, index), quoted, index, preference)
  const omissions = countOmissions(quoted)
  const groups = groupsOf(chain, omissions, index)
  const blocks: Block[] = []
  let done = 0
  for (const [at, group] of groups.entries()) {
    const first = group[0]!
    const head = lastOmission(quoted, done, first.quoted)
    if (at === 0 || head > done) blocks.push(...unplaced(quoted, done, head))
    const steps = stepsOf(group, quoted, index)
    const before = headSteps(head, first, quoted, index)
    const last = group.at(-1)!
    const end = last.quoted + last.length
    const next = groups[at + 1]?.[0]?.quoted ?? quoted.words.length
    const tail = firstOmission(quoted, end, next)
    const after = tailSteps(end, tail, lastText(group), quoted, index)
    const previous = chain[chain.indexOf(first) - 1]
    const afterOmission =
      previous !== undefined &&
      omissions[first.quoted]! > omissions[previous.quoted + previous.length - 1]!
    blocks.push({ steps: [...before, ...steps, ...after], afterOmission })
    done = tail
  }
  blocks.push(...unplaced(quoted, done, quoted.words.length))
  return blocks
}

/** The anchors of each place. */
function groupsOf(
  chain: readonly Anchor[],
  omissions: readonly number[],
  index: TextIndex,
): Anchor[][] {
  const groups: Anchor[][] = []
  for (const [at, anchor] of chain.entries()) {
    const before = chain[at - 1]
    const isOmission =
      before !== undefined &&
      omissions[anchor.quoted]! > omissions[before.quoted + before.length - 1]!
    const goesOn = before && continuationOf(before, anchor, isOmission, index) !== 'elsewhere'
    if (goesOn) groups.at(-1)!.push(anchor)
    else groups.push([anchor])
  }
  return groups
}

/** The steps from the first anchor to the last. If the order differs, all words between are aligned anew. */
function stepsOf(group: readonly Anchor[], quoted: QuotedWords, index: TextIndex): Step[] {
  const isForward = group.every(({ text }, at) => at === 0 || text >= endOf(group[at - 1]!))
  const first = group[0]!
  const last = group.at(-1)!
  if (!isForward)
    return align(
      { from: first.quoted, to: last.quoted + last.length },
      { from: Math.min(...group.map(({ text }) => text)), to: lastText(group) },
      quoted,
      index,
    )
  return group.flatMap((anchor, at) => {
    const before = group[at - 1]
    const between = before
      ? align(
          { from: before.quoted + before.length, to: anchor.quoted },
          { from: endOf(before), to: anchor.text },
          quoted,
          index,
        )
      : []
    const matches = Array.from({ length: anchor.length }, (_, step): Step => ({
      kind: 'match',
      text: anchor.text + step,
      quoted: anchor.quoted + step,
    }))
    return [...between, ...matches]
  })
}

/** Aligns words before the first anchor with those of the text before it. */
function headSteps(from: number, first: Anchor, quoted: QuotedWords, index: TextIndex): Step[] {
  const count = first.quoted - from
  if (count === 0) return []
  const start = Math.max(first.text - count - 2, paragraphAtWord(index, first.text).first)
  const range = { from, to: first.quoted }
  return atEdge(
    align(range, { from: start, to: first.text }, withoutOuter(quoted, range), index, 'before'),
  )
}

/** Aligns words after the last anchor with those of the text after it. */
function tailSteps(
  from: number,
  to: number,
  text: number,
  quoted: QuotedWords,
  index: TextIndex,
): Step[] {
  if (from === to) return []
  const end = Math.min(text + (to - from) + 2, paragraphAtWord(index, text - 1).end)
  const range = { from, to }
  return atEdge(align(range, { from: text, to: end }, withoutOuter(quoted, range), index, 'after'))
}

/** Many words at an edge replace nothing: the text only happens to have others there. */
function atEdge(steps: Step[]): Step[] {
  const isChange = steps.filter(({ kind }) => kind === 'replaced').length < 3
  return isChange
    ? steps
    : steps.map((step) =>
        step.kind === 'replaced' ? { kind: 'added', quoted: step.quoted } : step,
      )
}

/** The quotation without ellipses at the ends of a range, which do not belong to it. */
function withoutOuter({ words, gaps }: QuotedWords, { from, to }: { from: number; to: number }) {
  const inside = gaps.map((gap, at) =>
    gap.isOmission && (at === from || at === to) ? { ...gap, isOmission: false } : gap,
  )
  return { words, gaps: inside }
}

/** Words that are in no place of the text. */
function unplaced(quoted: QuotedWords, from: number, to: number): Block[] {
  if (from >= to) return []
  const steps = Array.from({ length: to - from }, (_, at): Step => ({
    kind: 'added',
    quoted: from + at,
  }))
  return [{ steps, afterOmission: quoted.gaps[from]!.isOmission }]
}

/** The last word after an ellipsis from one word to another; the first word if there is none. */
function lastOmission({ gaps }: QuotedWords, from: number, to: number): number {
  for (let at = to; at > from; at--) if (gaps[at]!.isOmission) return at
  return from
}

/** The first word after an ellipsis from one word to another; the second word if there is none. */
function firstOmission({ gaps }: QuotedWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if (gaps[at]!.isOmission) return at
  return to
}

function endOf({ text, length }: Anchor): number {
  return text + length
}

function lastText(group: readonly Anchor[]): number {
  return Math.max(...group.map(endOf))
}
