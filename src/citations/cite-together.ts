import type { Work } from '#model/work.ts'

/**
 * Puts works in one bibliography. The style then disambiguates those with the same short citation: by given
 * names, or else as 1931a and 1931b in the order of the list. Any other work has a bibliography of its own.
 */
export function citeTogether(works: Iterable<Work>): void {
  const bibliography = [...works]
  for (const work of bibliography) bibliographies.set(work, bibliography)
}

/** All works of the bibliography that a work is in. */
export function bibliographyOf(work: Work): readonly Work[] {
  const known = bibliographies.get(work) ?? [work]
  bibliographies.set(work, known)
  return known
}

const bibliographies = new WeakMap<Work, readonly Work[]>()
