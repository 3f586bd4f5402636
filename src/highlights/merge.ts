import { uuidOfName } from '#model/uuid.ts'
import { contentOf, hasSameContent, type Highlight, lastChange } from './highlight.ts'

/** What merging has done, as numbers of highlights. */
export type MergeReport = {
  added: number
  /** Those that the other set had in a later version. */
  updated: number
  /** Those that were changed in both sets: both versions are kept. */
  keptTwice: number
  /** Those that needed nothing. */
  unchanged: number
}

/**
 * Adds the highlights of another device to those of this one, and loses nothing. Of a highlight that both have, the version that
 * was made from the other is kept; if each was changed by itself, both are, the earlier one under an id of its own. Merging the
 * same again changes nothing.
 *
 * @returns the highlights to be stored, those of `own` that stay as they are left out, and what was done.
 */
export function mergeHighlights(
  own: readonly Highlight[],
  other: readonly Highlight[],
): { stored: Highlight[]; report: MergeReport } {
  const known = new Map(own.map((one) => [one.id, one]))
  const stored = new Map<string, Highlight>()
  const report: MergeReport = { added: 0, updated: 0, keptTwice: 0, unchanged: 0 }
  const store = (one: Highlight) => {
    known.set(one.id, one)
    stored.set(one.id, one)
  }
  for (const theirs of other) {
    const ours = known.get(theirs.id)
    if (!ours) {
      store(theirs)
      report.added++
      continue
    }
    const merged = mergeVersions(ours, theirs)
    if (merged === ours) {
      report.unchanged++
      continue
    }
    if (!Array.isArray(merged)) {
      store(merged)
      report.updated++
      continue
    }
    const [later, earlier] = merged
    const isKnown = later === ours && known.has(earlier.id)
    if (later !== ours) store(later)
    if (!known.has(earlier.id)) store(earlier)
    if (isKnown) report.unchanged++
    else report.keptTwice++
  }
  return { stored: [...stored.values()], report }
}

/** The later of two versions of a highlight, or both if neither was made from the other. */
function mergeVersions(ours: Highlight, theirs: Highlight): Highlight | [Highlight, Highlight] {
  if (hasSameContent(ours, theirs)) {
    const changes = [...new Set([...ours.changes, ...theirs.changes])].sort((a, b) => a - b)
    return changes.length === ours.changes.length ? ours : { ...ours, changes }
  }
  const [weHaveTheirs, theyHaveOurs] = [
    ours.changes.includes(lastChange(theirs)),
    theirs.changes.includes(lastChange(ours)),
  ]
  if (weHaveTheirs && !theyHaveOurs) return ours
  if (theyHaveOurs && !weHaveTheirs) return theirs
  const [later, earlier] = isLater(ours, theirs) ? [ours, theirs] : [theirs, ours]
  return [later, { ...earlier, id: uuidOfName(contentOf(earlier), earlier.id) }]
}

function isLater(one: Highlight, other: Highlight): boolean {
  return (lastChange(one) - lastChange(other) || (contentOf(one) > contentOf(other) ? 1 : -1)) > 0
}
