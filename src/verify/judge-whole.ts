import { type Match, matchesOf } from './align.ts'
import type { Block } from './blocks.ts'
import type { Convention, Difference } from './findings.ts'
import type { Preference } from './chain.ts'
import { type Judged, judgeBlock } from './judge-block.ts'
import { codePoint } from './code-point.ts'
import {
  pairKey,
  paragraphAtWord,
  type SourceParagraph,
  type TextIndex,
  wordAt,
} from './text-index.ts'
import { relationOf } from './word-relation.ts'

/** What a quotation joins that is not together in the text. */
export function joinsBetween(blocks: readonly Block[], judged: Judged): Difference[] {
  const { index, quoted, claims } = judged
  return blocks.flatMap((block, at): Difference[] => {
    const before = blocks.slice(0, at).findLast((one) => matchesOf(one.steps).length > 0)
    const first = matchesOf(block.steps)[0]
    const last = before && matchesOf(before.steps).at(-1)
    if (!first || !last) return []
    const [one, other] = [paragraphAtWord(index, last.text), paragraphAtWord(index, first.text)]
    const from = quoted.words[last.quoted]!.end
    const to = quoted.words[first.quoted]!.start
    const isLabelled = claims.some(
      ({ kind, from: start }) => kind === 'speaker' && start >= from && start <= to,
    )
    const kinds: (Difference['kind'] & ('order' | 'exchanges' | 'speakers' | 'joined'))[] = []
    if (first.text < last.text) kinds.push('order')
    if (one.exchange !== other.exchange) kinds.push('exchanges')
    if (one.speaker !== other.speaker && !isLabelled) kinds.push('speakers')
    if (kinds.length === 0) kinds.push('joined')
    return kinds.map((kind) => ({ kind, from: last.text, at: first.text }))
  })
}

/** Other places that have words with the same keys in the same order: the first word of each, in the order of the text. */
export function sameWords(own: readonly Match[], index: TextIndex): number[] {
  const [first, second] = own
  if (!first) return []
  const { key, last, previous, lastPair, previousPair } = index
  const places: number[] = []
  const next = second ? previousPair : previous
  let at = second
    ? lastPair.get(pairKey(key[first.text]!, key[second.text]!))
    : last[key[first.text]!]
  for (; at !== undefined && at >= 0; at = next[at])
    if (at !== first.text && own.every(({ text }, offset) => key[at! + offset] === key[text]))
      places.unshift(at)
  return places
}

/** Other paragraphs with the same words, written in the same way. */
export function otherParagraphs(
  own: readonly Match[],
  { index, quoted }: Judged,
): SourceParagraph[] {
  const places = sameWords(own, index).filter((place) =>
    own.every((step, offset) => {
      const relation = relationOf(wordAt(index, place + offset), quoted.words[step.quoted]!.raw)
      return ['same', 'apostrophe', 'form'].includes(relation)
    }),
  )
  const paragraphs = new Set(places.map((place) => paragraphAtWord(index, place)))
  paragraphs.delete(paragraphAtWord(index, own[0]!.text))
  return [...paragraphs]
}

/** The same words at the place that has them with the fewest differences, if there are several such places. */
export function bestOfSame(block: Block, judged: Judged, preference: Preference): Block {
  const own = matchesOf(block.steps)
  const places = [own[0]!.text, ...sameWords(own, judged.index).slice(0, maxCompared)]
  if (places.length === 1) return block
  const candidates = places.map((place) => {
    const steps = own.map((step, at): Match => ({ ...step, text: place + at }))
    const { differences, conventions } = judgeBlock({ ...block, steps }, judged)
    const score = preference(place) - differences.length - conventions.length * 0.01
    return { steps, score }
  })
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one))
  return { ...block, steps: best.steps }
}

const maxCompared = 200

/** Invisible characters in a pasted text that the interview has not in these paragraphs. */
export function invisibleIn(pasted: string, shown: readonly SourceParagraph[]): Convention[] {
  const all = pasted.match(
    /[\u00ad\u200b\u2060\u2061-\u2064\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
  )
  const found = [...new Set(all)].filter(
    (character) => !shown.some(({ text }) => text.includes(character)),
  )
  return found.map((character) => ({
    kind: 'invisible',
    text: '',
    quoted: codePoint(character),
  }))
}
