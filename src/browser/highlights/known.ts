import { isHighlight } from '#highlights/highlight.ts'
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

export function rememberHighlight(highlight: StoredHighlight): void {
  known.set(highlight.id, highlight)
}

export function forgetHighlight(id: string): void {
  known.delete(id)
}
