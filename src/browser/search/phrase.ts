import { isUnspaced } from '#search/split-words.ts'
import type { Result } from './engine.ts'

/**
 * Finds words that stand beside each other.
 *
 * Pagefind can do so itself, but not with a word that also occurs with other diacritics, such as `ou` and `où`: where it finds
 * nothing, and for letters that are indexed as words, each word is looked for and their places are compared.
 *
 * @param search asks Pagefind.
 */
export async function findPhrase<A extends { results: Result[] }>(
  phrase: string,
  search: (query: string) => Promise<A>,
): Promise<A | { results: Result[] }> {
  if (!isUnspaced(phrase)) {
    const exact = await search(`"${phrase}"`)
    if (exact.results.length > 0) return exact
  }
  const answers = await Promise.all(phrase.split(' ').map(search))
  return { results: besideEachOther(answers.map(({ results }) => results)) }
}

/** What has a place for each word right after that of the word before it, with these places. */
export function besideEachOther([first = [], ...others]: readonly (readonly Result[])[]): Result[] {
  const places = others.map((results) => new Map(results.map(({ id, words }) => [id, words])))
  return first.flatMap((result) => {
    const starts = result.words.filter((start) =>
      places.every((of, index) => of.get(result.id)?.includes(start + index + 1)),
    )
    const words = starts.flatMap((start) => [start, ...others.map((_, index) => start + index + 1)])
    return words.length > 0 ? [{ ...result, words }] : []
  })
}
