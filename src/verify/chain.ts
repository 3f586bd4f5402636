import type { Anchor } from './anchors.ts'
import type { QuotedWords } from './quoted-words.ts'
import { paragraphAtWord, type TextIndex } from './text-index.ts'

/** How much a place is preferred, in words: small, so that it only decides between places that fit equally well. */
export type Preference = (word: number) => number

/** What it costs, in words, if the quotation goes on elsewhere in the text. */
const jump = 3.2
const jumpAtOmission = 1.7
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
  const links: Link[] = []
  for (const anchor of anchors) {
    const own = anchor.length + preference(anchor.text)
    const exchange = paragraphAtWord(index, anchor.text).exchange
    const chosen: Link = { anchor, exchange, score: own, before: -1 }
    for (let at = 0; at < links.length; at++) {
      const before = links[at]!
      // Most are not worth a closer look.
      if (before.score + own <= chosen.score) continue
      const overlap = overlapOf(before.anchor, anchor)
      if (overlap >= anchor.length) continue
      const isOmission =
        omissions[anchor.quoted + overlap]! >
        omissions[before.anchor.quoted + before.anchor.length - 1]!
      const cost = costOf(before.anchor, anchor, overlap, isOmission, before.exchange === exchange)
      const score = before.score + own - overlap - cost
      if (score <= chosen.score) continue
      chosen.score = score
      chosen.before = at
      chosen.anchor = without(anchor, overlap)
    }
    links.push(chosen)
  }
  const top = links.reduce((best, { score }, at) => (score > links[best]!.score ? at : best), 0)
  const chain: Anchor[] = []
  for (let link = links[top]; link; link = links[link.before]) chain.unshift(link.anchor)
  return chain
}

/** An anchor with the score of the best chain that ends with it, and the place of the one before it. */
type Link = { anchor: Anchor; exchange: number; score: number; before: number }

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
  const isSame = exchangeOf(before.text) === exchangeOf(after.text)
  return continuation(before, after, skipped, added, isOmission, isSame)
}

function continuation(
  before: Anchor,
  after: Anchor,
  skipped: number,
  added: number,
  isOmission: boolean,
  isSameExchange: boolean,
): Continuation {
  if (!isSameExchange) return skipped >= 0 && skipped <= 2 && !isOmission ? 'here' : 'elsewhere'
  if (skipped >= 0) return isOmission || skipped <= maxSkip + 2 * added ? 'here' : 'elsewhere'
  const isNear = after.text + after.length > before.text - maxSkip
  return !isOmission && isNear ? 'before' : 'elsewhere'
}

/** How many omissions there are before each word. */
export function countOmissions({ gaps }: QuotedWords): number[] {
  let count = 0
  return gaps.map(({ isOmission }) => (count += isOmission ? 1 : 0))
}

/** How many words of an anchor the one before it has already. */
function overlapOf(before: Anchor, after: Anchor): number {
  return Math.max(
    0,
    before.quoted + before.length - after.quoted,
    after.text > before.text ? before.text + before.length - after.text : 0,
  )
}

function without({ quoted, text, length }: Anchor, overlap: number): Anchor {
  return { quoted: quoted + overlap, text: text + overlap, length: length - overlap }
}

function costOf(
  before: Anchor,
  after: Anchor,
  overlap: number,
  isOmission: boolean,
  isSameExchange: boolean,
): number {
  const skipped = after.text + overlap - (before.text + before.length)
  const added = after.quoted + overlap - (before.quoted + before.length)
  const where = continuation(before, after, skipped, added, isOmission, isSameExchange)
  if (where === 'here')
    return isOmission
      ? Math.min(0.5 + skipped * 0.002, jumpAtOmission - 0.2)
      : Math.min(0.06 * Math.abs(skipped - added) + (skipped + added > 0 ? 0.4 : 0), jump)
  return isOmission ? jumpAtOmission + Math.min(Math.abs(skipped) * 1e-6, 0.1) : jump
}
