import { findPhrase } from './find-phrase.ts'
import type { Counts, PartAnswer, Result } from './pagefind-api.ts'

export type Found = {
  results: Result[]
  /** Undefined if the engine cannot count, which is so for queries of several parts. */
  counts: Counts | undefined
}

/**
 * Finds the records that match all parts of a query.
 *
 * @param search searches with Pagefind.
 */
export async function findAll(
  parts: readonly string[],
  search: (words: string) => Promise<PartAnswer>,
): Promise<Found> {
  const answers = parts.map((part): Promise<PartAnswer> => {
    return part.startsWith('"') ? findPhrase(part.slice(1, -1), search) : search(part)
  })
  const [first, ...others] = await Promise.all(answers)
  if (!first) return { results: [], counts: {} }
  const results = others.reduce((common, { results }) => intersect(common, results), first.results)
  return { results, counts: others.length === 0 ? first.filters : undefined }
}

/** The results that are in both lists, in the order of the first, with the matches of both. */
function intersect(results: readonly Result[], others: readonly Result[]): Result[] {
  const words = new Map(others.map((result) => [result.id, result.words]))
  return results
    .filter(({ id }) => words.has(id))
    .map((result) => ({ ...result, words: [...result.words, ...words.get(result.id)!] }))
}

/** The results of two searches in different records, the best first. */
export function joinFound(one: Found, other: Found): Found {
  return {
    results: [...one.results, ...other.results].sort((a, b) => b.score - a.score),
    counts: one.counts && other.counts && sumOf(one.counts, other.counts),
  }
}

function sumOf(one: Counts, other: Counts): Counts {
  const sum: Counts = {}
  for (const [facet, values] of [...Object.entries(one), ...Object.entries(other)])
    for (const [value, count] of Object.entries(values)) {
      const own = (sum[facet] ??= {})
      own[value] = (Object.hasOwn(own, value) ? own[value]! : 0) + count
    }
  return sum
}
