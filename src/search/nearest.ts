import { distance } from 'fastest-levenshtein'
import { commonPrefixLength, fold } from './fold.ts'

/**
 * The name or word that is nearest to what was typed and found nothing: written together or apart, with several typos, with another
 * ending, or a part of it. It is for a suggestion, which may be wrong.
 *
 * @param names names of things, in any case; they come before words.
 * @param words words as the edition writes them.
 * @returns undefined if nothing is near.
 */
export function nearestTo(
  typed: string,
  names: readonly string[],
  words: readonly string[],
): string | undefined {
  const known = distinct([...names, ...words])
  const parts = fold(typed).split(' ')
  const sought = parts.join('')
  const own = parts.length > 1 ? parts.toSorted((a, b) => b.length - a.length) : []
  const near =
    writtenOtherwise(sought, known) ??
    runTogether(sought, known) ??
    similar(sought, known) ??
    own.map((part) => similar(part, known)).find((one) => one !== undefined)
  return near === undefined ? undefined : inOwnCase(near, words)
}

/** A known name or word, and its letters and digits without what is between them. */
type Known = { text: string; letters: string }

function distinct(texts: readonly string[]): Known[] {
  const known = new Map<string, Known>()
  for (const text of texts) {
    const letters = squeeze(text)
    if (letters !== '' && !known.has(letters)) known.set(letters, { text, letters })
  }
  return [...known.values()]
}

function squeeze(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** The same letters, with spaces or hyphens elsewhere: `multi polarity`, `kimjongun`. */
function writtenOtherwise(sought: string, known: readonly Known[]): string | undefined {
  return known.find(({ letters }) => letters === sought)?.text
}

/** Two known words without a space between them; the first as long as possible. */
function runTogether(sought: string, known: readonly Known[]): string | undefined {
  const byLetters = new Map(known.map(({ text, letters }) => [letters, text]))
  for (let at = sought.length - 3; at >= 3; at--) {
    const first = byLetters.get(sought.slice(0, at))
    const second = byLetters.get(sought.slice(at))
    if (first !== undefined && second !== undefined) return `${first} ${second}`
  }
  return undefined
}

/** The most similar in spelling or, if none is, the one with the longest part in common. */
function similar(sought: string, known: readonly Known[]): string | undefined {
  if (sought.length < 4) return undefined
  let best: string | undefined
  let least = 0.4
  let longest = 4
  let related: string | undefined
  for (const { text, letters } of known) {
    const length = Math.max(letters.length, sought.length)
    if (Math.abs(letters.length - sought.length) / length < least) {
      const far = distance(sought, letters) / length
      if (far < least && sharedPairs(sought, letters) >= 0.4) [best, least] = [text, far]
    }
    const shared = sharedPart(sought, letters)
    if (shared > longest) [related, longest] = [text, shared]
  }
  return best ?? related
}

/** How many letters two words share: one begins as the other does, for most of both, or is within the other. */
function sharedPart(sought: string, letters: string): number {
  const [short, long] = sought.length < letters.length ? [sought, letters] : [letters, sought]
  if (short.length > 4 && long.includes(short)) return short.length
  const common = commonPrefixLength(sought, letters)
  return common > long.length / 2 ? common : 0
}

/** The part of the pairs of neighbouring letters that two words share, from 0 to 1. */
function sharedPairs(one: string, other: string): number {
  const pairs = (word: string) =>
    new Set(Array.from(word.slice(1), (_, at) => word.slice(at, at + 2)))
  const [own, others] = [pairs(one), pairs(other)]
  return (2 * [...own].filter((pair) => others.has(pair)).length) / (own.size + others.size)
}

/** A name with the capitals that its words have in the edition. */
function inOwnCase(name: string, words: readonly string[]): string {
  const written = new Map(words.toReversed().map((word) => [fold(word), word]))
  return name.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => written.get(word) ?? word)
}
