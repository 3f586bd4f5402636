import { type HighlightPart, isHighlight } from '#highlights/highlight.ts'
import type { StoredHighlight } from './database.ts'

/** The highlights of this edition, as this page knows them. Those that were read from the device are checked only when they are shown. */
const known = new Map<string, StoredHighlight>()
let isChecked = true

/** Replaces all. */
export function setKnown(highlights: readonly StoredHighlight[]): void {
  known.clear()
  for (const highlight of highlights) known.set(highlight.id, highlight)
  isChecked = false
}

/** Those that are not damaged, the first made first. */
export function allHighlights(): StoredHighlight[] {
  if (!isChecked) for (const [id, one] of known) if (!isHighlight(one)) known.delete(id)
  isChecked = true
  return [...known.values()].sort((one, other) => one.changes[0]! - other.changes[0]!)
}

/** How many there are, at most. */
export function countHighlights(): number {
  return known.size
}

export function highlightWith(id: string): StoredHighlight | undefined {
  return known.get(id)
}

/**
 * Those with words in some paragraphs. This is fast, since only these are checked.
 *
 * @param places the paragraphs, `5.a3`.
 */
export function highlightsIn(places: ReadonlySet<string>): StoredHighlight[] {
  // They may be damaged.
  const isIn = ({ parts, seen }: { parts?: unknown; seen?: unknown }) =>
    entriesOf<HighlightPart>(parts).some(
      (part) => part && places.has(`${part.exchange}.${part.paragraph}`),
    ) || entriesOf<string>(seen).some((place) => place && places.has(place))
  return [...known.values()].filter((one) => isIn(one) && isHighlight(one))
}

export function rememberHighlight(highlight: StoredHighlight): void {
  known.set(highlight.id, highlight)
}

export function forgetHighlight(id: string): void {
  known.delete(id)
}

function entriesOf<T>(data: unknown): (T | null | undefined)[] {
  return Array.isArray(data) ? (data as (T | null | undefined)[]) : []
}
