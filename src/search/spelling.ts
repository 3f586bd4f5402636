import { distance } from 'fastest-levenshtein'
import { type Analysis, reduceWord } from './analysis.ts'
import { commonPrefixLength, fold, foldLetters } from './fold.ts'

/**
 * Finds the known word closest to a misspelt one, the first of equals. The longer the word, the more characters may differ.
 * Undefined if no word is close enough, or if the word is known.
 */
export function closestSpelling(word: string, known: readonly string[]): string | undefined {
  const folded = fold(word)
  const allowed = folded.length < 4 ? 0 : folded.length < 6 ? 1 : folded.length < 9 ? 2 : 3
  let best: string | undefined
  let least = allowed + 1
  for (const candidate of known) {
    const right = fold(candidate)
    if (Math.abs(right.length - folded.length) >= least) continue
    // The first letter is rarely wrong.
    const far = distance(folded, right) + (right[0] === folded[0] ? 0 : 0.5)
    if (far < least) [best, least] = [candidate, far]
  }
  return least === 0 ? undefined : best
}

/** Finds the form of an inflected word that occurs in a name and differs from it only in its ending. */
export function baseForm(word: string, names: Iterable<string>): string | undefined {
  const folded = fold(word)
  if (folded.length < 5 || /^[a-z0-9]+$/.test(folded)) return undefined
  let best: string | undefined
  let most = 4
  for (const name of names) {
    for (const part of name.split(' ')) {
      if (part === folded) return undefined
      const common = commonPrefixLength(part, folded)
      if (common > most && Math.max(part.length, folded.length) - common <= 3)
        [best, most] = [part, common]
    }
  }
  return best
}

/**
 * Whether a word that the engine found matches the word that was searched for: it is the same word, begins with it, or is
 * another form of it. The check is needed because the engine falls back to ever shorter prefixes.
 */
export function isFormOf(found: string, sought: string, analysis: Analysis): boolean {
  const stem = stemOf(sought, analysis)
  if (stem === undefined)
    return (
      looksLikeForm(found, sought) || looksLikeForm(spelt(found, analysis), spelt(sought, analysis))
    )
  const stems = [found, ...fold(found).split(' ')].map((word) => stemOf(word, analysis) ?? '')
  return stems.some((one) => one.startsWith(stem)) || fold(found).startsWith(fold(sought))
}

function spelt(word: string, analysis: Analysis): string {
  return reduceWord(foldLetters(word), analysis)
}

/** The stem of a word, whose parts may have one each; undefined if Pagefind makes it. */
function stemOf(word: string, analysis: Analysis): string | undefined {
  const stems = fold(word)
    .split(' ')
    .map((part) => analysis.stem(part))
  return stems.includes(undefined) ? undefined : stems.join('')
}

/** The same for words without a stemmer: they differ only in a short ending, or in a prefix. */
function looksLikeForm(found: string, sought: string): boolean {
  const wanted = fold(sought).replaceAll(' ', '')
  return [fold(found).replaceAll(' ', ''), ...fold(found).split(' ')].some((word) => {
    const common = commonPrefixLength(word, wanted)
    return (
      common === wanted.length ||
      isPrefixed(word, wanted) ||
      isPrefixed(wanted, word) ||
      (common >= 3 &&
        common >= Math.min(word.length, wanted.length) - 2 &&
        wanted.length - common <= Math.max(4, common - 3) &&
        // `run` of `running`, but not `vol` of `volcano`.
        (common > 3 || wanted.length < 6 || /(?:ing|ed|ers?|est?|s)$/.test(wanted)))
    )
  })
}

/** Whether a word is another word, of at least three letters, with a prefix of up to four letters. */
function isPrefixed(word: string, other: string): boolean {
  const at = other.length < 3 ? 0 : word.indexOf(other)
  return at > 0 && at <= 4
}
