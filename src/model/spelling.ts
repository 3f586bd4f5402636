import { distance } from 'fastest-levenshtein'

/** The known name that `name` is one typo away from: a letter too many, too few, another, or two swapped. */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  return known.find(
    (right) => right !== name && (distance(lower, right) <= 1 || isSwap(lower, right)),
  )
}

/** The nearest of `known`, if it is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const far = isSwap(word, candidate) ? 1 : distance(word, candidate)
    if (far < least) [best, least] = [candidate, far]
  }
  return best
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}
