import { matchesOf, type Step } from './align.ts'
import type { Block } from './blocks.ts'
import type { Convention, Difference } from './findings.ts'
import type { Judged } from './judge-block.ts'
import { codePoint } from './code-point.ts'
import { pairKey, paragraphAtWord, type SourceParagraph, wordAt } from './text-index.ts'
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

/** Other paragraphs with the same words, written in the same way. */
export function otherPlaces(steps: readonly Step[], { index, quoted }: Judged): SourceParagraph[] {
  const own = matchesOf(steps)
  const [first, second] = own
  if (!first) return []
  const places: SourceParagraph[] = []
  const { key, last, previous, lastPair, previousPair } = index
  const start = second
    ? (lastPair.get(pairKey(key[first.text]!, key[second.text]!)) ?? -1)
    : (last[key[first.text]!] ?? -1)
  const next = second ? previousPair : previous
  for (let at = start; at >= 0; at = next[at]!) {
    if (at === first.text) continue
    const isSame = own.every((step, offset) => {
      const word = at + offset
      if (word >= key.length || key[word] !== key[step.text]) return false
      const relation = relationOf(wordAt(index, word), quoted.words[step.quoted]!.raw)
      return ['same', 'apostrophe', 'form'].includes(relation)
    })
    if (isSame) places.unshift(paragraphAtWord(index, at))
  }
  const shown = paragraphAtWord(index, first.text)
  return [...new Set(places)].filter((place) => place !== shown)
}

/** Invisible characters in a pasted text, except those that some scripts need between letters. */
export function invisibleIn(pasted: string): Convention[] {
  const found = new Set(
    pasted.match(/[\u00ad\u200b\u2060\u2061-\u2064\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g),
  )
  return [...found].map((character) => ({
    kind: 'invisible',
    text: '',
    quoted: codePoint(character),
  }))
}
