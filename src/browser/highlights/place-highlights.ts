import { findElsewhere, findInParagraph } from '#highlights/anchor.ts'
import type { HighlightPart } from '#highlights/highlight.ts'
import type { StoredHighlight } from './database.ts'
import { type PageParagraph, placeKey } from './page-paragraphs.ts'

/** Words of a highlight on this page. */
export type PlacedPart = { paragraph: PageParagraph; start: number; end: number }

/**
 * A highlight on this page: where its words are, and those that are no longer in their paragraphs. `isElsewhere` if some were found in
 * another paragraph than the one in which they were highlighted.
 */
export type PlacedHighlight = {
  highlight: StoredHighlight
  parts: PlacedPart[]
  missing: HighlightPart[]
  isElsewhere: boolean
}

/** Finds the words of highlights on this page, in the order of the text. Highlights that have no part here are left out. */
export function placeHighlights(
  highlights: readonly StoredHighlight[],
  paragraphs: readonly PageParagraph[],
): PlacedHighlight[] {
  const byPlace = new Map(paragraphs.map((paragraph) => [placeKey(paragraph), paragraph]))
  const exchanges = new Set(paragraphs.map(({ exchange }) => exchange))
  const place = (part: HighlightPart, seen: string | undefined) => {
    const own = byPlace.get(`${part.exchange}.${part.paragraph}`)
    const found = own && findInParagraph(part, own.text)
    if (found) return { paragraph: own, ...found, isElsewhere: false }
    const later = seen ? byPlace.get(seen) : undefined
    const there = later && findInParagraph(part, later.text)
    return there && { paragraph: later, ...there, isElsewhere: true }
  }
  const found = highlights.flatMap((highlight) => {
    const { parts, seen = [] } = highlight
    const isHere = parts.some(({ exchange }, at) => {
      const place = seen[at]
      return exchanges.has(exchange) || (place !== undefined && byPlace.has(place))
    })
    if (!isHere) return []
    const placed = parts.map((part, at) => place(part, seen[at]))
    return [
      {
        highlight,
        parts: placed.filter((one) => one !== undefined),
        missing: parts.filter(({ exchange }, at) => !placed[at] && exchanges.has(exchange)),
        isElsewhere: placed.some((one) => one?.isElsewhere),
      },
    ]
  })
  const indexes = new Map(paragraphs.map(({ element }, index) => [element, index]))
  const startOf = ({ parts: [first] }: PlacedHighlight) =>
    first ? [indexes.get(first.paragraph.element)!, first.start] : [paragraphs.length, 0]
  return found
    .map((one) => ({ one, start: startOf(one) }))
    .sort((a, b) => a.start[0]! - b.start[0]! || a.start[1]! - b.start[1]!)
    .map(({ one }) => one)
}

/** A paragraph of the edition. */
export type EditionParagraph = { exchange: number; id: string; text: string }

/** Where words are now: in their own paragraph, in another one, or nowhere. */
export type CurrentPlace = { paragraph: EditionParagraph; start: number; isElsewhere: boolean }

/** Finds words in the whole edition; undefined if they are not there, or could be in several places. */
export function currentPlace(
  part: HighlightPart,
  paragraphs: readonly EditionParagraph[],
): CurrentPlace | undefined {
  const own = paragraphs.find(
    ({ exchange, id }) => exchange === part.exchange && id === part.paragraph,
  )
  const found = own && findInParagraph(part, own.text)
  if (found) return { paragraph: own, start: found.start, isElsewhere: false }
  const there = findElsewhere(
    part,
    paragraphs.map((paragraph) => (paragraph === own ? '' : paragraph.text)),
  )
  return there && { paragraph: paragraphs[there.index]!, start: there.start, isElsewhere: true }
}
