import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'

/** Words to search for: the first of each list in a first search, all of them in later ones. */
export type Queries = { frequent: string[]; rare: string[] }

/** How many words of each kind there are, and how many letters the shortest has. */
const wordCount = 3
const shortest = 6

/**
 * Chooses words to search for in an edition: those in most paragraphs, and those that are in one only, nearest to the middle
 * of the conversation. A rare word has no other that begins like it and might be a form of it.
 *
 * @param given a frequent word and a rare one to have instead of the first of each.
 */
export function queriesOf(
  corpus: Corpus,
  given: { frequent?: string | undefined; rare?: string | undefined } = {},
): Queries {
  const paragraphs = Array.from(paragraphsOf(corpus.exchanges), ({ paragraph }) =>
    wordsOf(paragraph.words.text),
  )
  const places = new Map<string, number[]>()
  const alike = new Map<string, Set<string>>()
  for (const [index, words] of paragraphs.entries()) {
    for (const word of words) {
      places.set(word, [...(places.get(word) ?? []), index])
      const stem = word.slice(0, shortest - 1)
      alike.set(stem, (alike.get(stem) ?? new Set()).add(word))
    }
  }
  const long = [...places].filter(([word]) => word.length >= shortest)
  const frequent = long.toSorted(([, a], [, b]) => b.length - a.length)
  const distance = ([at = 0]: readonly number[]) => Math.abs(at - paragraphs.length / 2)
  const rare = long
    .filter(([word, at]) => at.length === 1 && alike.get(word.slice(0, shortest - 1))!.size === 1)
    .sort(([, a], [, b]) => distance(a) - distance(b))
  const choose = (found: readonly [string, unknown][], first: string | undefined) =>
    [...new Set([...(first === undefined ? [] : [first]), ...found.map(([word]) => word)])].slice(
      0,
      wordCount,
    )
  return { frequent: choose(frequent, given.frequent), rare: choose(rare, given.rare) }
}

/** The words of a text, each once, without those with a capital, which may be names. */
function wordsOf(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}’'-])[\p{Ll}\p{Lo}\p{M}]+(?![\p{L}\p{M}’'-])/gu))
}
