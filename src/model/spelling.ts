import { distance } from 'fastest-levenshtein'

/** The known name that a name is one typo away from; undefined if it is itself known by that name. */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  return known.find((right) => right !== name && (lower === right || isTypo(lower, right)))
}

/** Whether two words differ by one typo: a letter too many, too few or wrong, or two neighbouring letters swapped. */
export function isTypo(a: string, b: string): boolean {
  return distance(a, b) === 1 || isSwap(a, b)
}

/** The known word that is most similar, for a hint such as “did you mean …?”; undefined if none is similar enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // Any two words of two letters, such as codes of languages, would be alike.
  let least = word.length < 3 ? 1 : Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const far = isSwap(word, candidate) ? 1 : distance(word, candidate)
    if (far < least) [best, least] = [candidate, far]
  }
  return best
}

function isSwap(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}
