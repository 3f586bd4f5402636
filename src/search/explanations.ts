/** A note or an entry, and the references of the passages that it may explain. */
export type Explaining = { places: readonly string[] }

/**
 * Chooses what is shown below each passage because it explains it. Each explains one passage, the first of those it belongs to that
 * has no explanation yet.
 *
 * @param passages the references of the passages, in the order in which they are shown.
 * @param results what may explain them, the best first.
 * @returns what explains each passage, by its reference.
 */
export function explanationsOf<T extends Explaining>(
  passages: readonly string[],
  results: readonly T[],
): Map<string, T> {
  const explained = new Map<string, T>()
  for (const one of results) {
    const place = passages.find(
      (passage) => one.places.includes(passage) && !explained.has(passage),
    )
    if (place !== undefined) explained.set(place, one)
  }
  return explained
}
