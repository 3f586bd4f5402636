import { hasUnspacedScript } from '#search/split-words.ts'
import type { IndexResult } from './pagefind-api.ts'

/**
 * Finds a phrase, that is, words directly after one another.
 *
 * Pagefind can do this itself, except with words that also occur with other diacritics, such as `ou` and `où`. If it finds
 * nothing, and for scripts whose letters are indexed as words, this searches for each word and compares their positions.
 *
 * @param search searches with Pagefind.
 */
export async function findPhrase<A extends { results: IndexResult[] }>(
  phrase: string,
  search: (query: string) => Promise<A>,
): Promise<A | { results: IndexResult[] }> {
  if (!hasUnspacedScript(phrase)) {
    const exact = await search(`"${phrase}"`)
    if (exact.results.length > 0) return exact
  }
  const answers = await Promise.all(phrase.split(' ').map(search))
  return { results: adjacent(answers.map(({ results }) => results)) }
}

/** The results in which every word comes directly after the one before it, with the positions of these words. */
function adjacent([first = [], ...others]: readonly (readonly IndexResult[])[]): IndexResult[] {
  const places = others.map((results) => new Map(results.map(({ id, words }) => [id, words])))
  return first.flatMap((result) => {
    const starts = result.words.filter((start) =>
      places.every((of, index) => of.get(result.id)?.includes(start + index + 1)),
    )
    const words = starts.flatMap((start) => [start, ...others.map((_, index) => start + index + 1)])
    return words.length > 0 ? [{ ...result, words }] : []
  })
}
