import type { Anchor } from './anchors.ts'
import type { QuotedWords } from './quoted-words.ts'
import { paragraphAtWord, type TextIndex } from './text-index.ts'

/** How much a place is preferred, in words: small, so that it only decides between places that fit equally well. */
export type Preference = (word: number) => number

/** What it costs, in words, if the quotation goes on elsewhere in the text. */
const jump = 3.2
const jumpAtOmission = 2.2
/** How many words can be left out without a mark before what follows counts as another place. */
const maxSkip = 60

/** Where a quotation goes on after an anchor: in the same place, a little before, or elsewhere. */
export type Continuation = 'here' | 'before' | 'elsewhere'

/** Chooses the anchors that together explain most of the quotation, in the order of the quotation. They do not overlap in it. */
export function chainAnchors(
  anchors: readonly Anchor[],
  quoted: QuotedWords,
  index: TextIndex,
  preference: Preference,
): Anchor[] {
  const omissions = countOmissions(quoted)
  const best: { anchor: Anchor; score: number; before: number }[] = []
  for (const anchor of anchors) {
    const bonus = preference(anchor.text)
    let chosen = { anchor, score: anchor.length + bonus, before: -1 }
    for (const [at, before] of best.entries()) {
      if (before.score + anchor.length + bonus <= chosen.score) continue
      const trimmed = trim(before.anchor, anchor)
      if (!trimmed) continue
      const cost = costOf(before.anchor, trimmed, omissions, index)
      const score = before.score + trimmed.length + bonus - cost
      if (score > chosen.score) chosen = { anchor: trimmed, score, before: at }
    }
    best.push(chosen)
  }
  const at = best.reduce(
    (top, { score }, here) => (score > (best[top]?.score ?? 0) ? here : top),
    0,
  )
  const chain: Anchor[] = []
  for (let link = best[at]; link; link = best[link.before]) chain.unshift(link.anchor)
  return chain
}

/** Where the quotation goes on from one anchor to the next. */
export function continuationOf(
  before: Anchor,
  after: Anchor,
  isOmission: boolean,
  index: TextIndex,
): Continuation {
  const skipped = after.text - (before.text + before.length)
  const added = after.quoted - (before.quoted + before.length)
  const exchangeOf = (word: number) => paragraphAtWord(index, word).exchange
  if (exchangeOf(before.text) !== exchangeOf(after.text))
    return skipped >= 0 && skipped <= 2 && !isOmission ? 'here' : 'elsewhere'
  if (skipped >= 0) return isOmission || skipped <= maxSkip + 2 * added ? 'here' : 'elsewhere'
  const isNear = after.text + after.length > before.text - maxSkip
  return !isOmission && isNear ? 'before' : 'elsewhere'
}

/** How many omissions there are before each word. */
export function countOmissions({ gaps }: QuotedWords): number[] {
  let count = 0
  return gaps.map(({ isOmission }) => (count += isOmission ? 1 : 0))
}

/** An anchor without what the one before it has already; undefined if nothing is left. */
function trim(before: Anchor, after: Anchor): Anchor | undefined {
  const quotedEnd = before.quoted + before.length
  const textEnd = before.text + before.length
  const overlap = Math.max(
    0,
    quotedEnd - after.quoted,
    after.text > before.text ? textEnd - after.text : 0,
  )
  if (overlap >= after.length) return undefined
  return {
    quoted: after.quoted + overlap,
    text: after.text + overlap,
    length: after.length - overlap,
  }
}

function costOf(
  before: Anchor,
  after: Anchor,
  omissions: readonly number[],
  index: TextIndex,
): number {
  const isOmission = omissions[after.quoted]! > omissions[before.quoted + before.length - 1]!
  const skipped = after.text - (before.text + before.length)
  const added = after.quoted - (before.quoted + before.length)
  const continuation = continuationOf(before, after, isOmission, index)
  if (continuation === 'here')
    return isOmission
      ? Math.min(0.5 + skipped * 0.002, jumpAtOmission - 0.2)
      : Math.min(0.06 * Math.abs(skipped - added) + (skipped + added > 0 ? 0.4 : 0), jump)
  return isOmission ? jumpAtOmission + Math.min(Math.abs(skipped) * 1e-6, 0.1) : jump
}
