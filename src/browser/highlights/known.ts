import { isHighlight } from '#highlights/highlight.ts'
import type { StoredHighlight } from './database.ts'

/** The highlights of this edition, as this page knows them. */
const known = new Map<string, StoredHighlight>()

/** Replaces all. Damaged ones are left out. */
export function setKnown(highlights: readonly StoredHighlight[]): void {
  known.clear()
  for (const one of highlights) if (isHighlight(one)) known.set(one.id, one)
}

/** All, the first made first. */
export function allHighlights(): StoredHighlight[] {
  return [...known.values()].sort((one, other) => one.changes[0]! - other.changes[0]!)
}

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
