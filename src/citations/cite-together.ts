import type { Work } from '#model/work.ts'

/**
 * Says that works stand in one bibliography. Where two would be called alike, the style then tells them apart: by given names,
 * else as 1931a and 1931b in the order of the list. A work of which this was never said stands alone.
 */
export function citeTogether(works: Iterable<Work>): void {
  const bibliography = [...works]
  for (const work of bibliography) bibliographies.set(work, bibliography)
}

/** The works of the bibliography that a work stands in, itself among them. */
export function bibliographyOf(work: Work): readonly Work[] {
  const known = bibliographies.get(work) ?? [work]
  bibliographies.set(work, known)
  return known
}

const bibliographies = new WeakMap<Work, readonly Work[]>()
