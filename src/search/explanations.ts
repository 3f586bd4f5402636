import type { About } from './about.ts'

/** A note or an entry among the results of a search. */
export type Explaining = { about: About; locator: string }

/**
 * Chooses what is shown below each passage because it explains it: a note on words of the passage, otherwise an entry that the
 * passage uses. Each explains one passage, the first of those it belongs to that has none yet.
 *
 * @param passages the references of the passages, in the order in which they are shown.
 * @param results the notes and entries that were found, the most relevant of each kind first.
 * @returns what explains each passage, by its reference. What is not in it stays in the lists.
 */
export function explanationsOf<T extends Explaining>(
  passages: readonly string[],
  results: readonly T[],
): Map<string, T> {
  const explained = new Map<string, T>()
  const notes = results.filter(({ about }) => about.kind === 'note')
  const entries = results.filter(({ about }) => about.kind === 'glossary')
  for (const one of [...notes, ...entries]) {
    const places = one.about.kind === 'note' ? [one.locator] : (one.about.usedIn ?? [])
    const place = passages.find((passage) => places.includes(passage) && !explained.has(passage))
    if (place !== undefined) explained.set(place, one)
  }
  return explained
}
