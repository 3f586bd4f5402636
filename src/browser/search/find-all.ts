import { findPhrase } from './find-phrase.ts'
import type { Counts, IndexResult, PartAnswer } from './pagefind-api.ts'
import type { Found } from './result.ts'

/**
 * Finds the records that match all parts of a query.
 *
 * @param search searches with Pagefind.
 * @returns with the results how many each facet has, if Pagefind counted them.
 */
export async function findAll(
  parts: readonly string[],
  search: (words: string) => Promise<PartAnswer>,
): Promise<{ results: IndexResult[]; counts: Counts | undefined }> {
  const answers = parts.map((part): Promise<PartAnswer> => {
    return part.startsWith('"') ? findPhrase(part.slice(1, -1), search) : search(part)
  })
  const [first, ...others] = await Promise.all(answers)
  if (!first) return { results: [], counts: {} }
  const results = others.reduce((common, { results }) => intersect(common, results), first.results)
  return { results, counts: others.length === 0 ? first.filters : undefined }
}

/** The results that are in both lists, in the order of the first, with the matches of both. */
function intersect(results: readonly IndexResult[], others: readonly IndexResult[]): IndexResult[] {
  const words = new Map(others.map((result) => [result.id, result.words]))
  return results
    .filter(({ id }) => words.has(id))
    .map((result) => ({ ...result, words: [...result.words, ...words.get(result.id)!] }))
}

/** The results of searches in different records, those of the first search first. */
export function joinFound(found: readonly Found[]): Found {
  const isComplete = found.every((one) => one.isComplete)
  return {
    results: found.flatMap(({ results }) => results),
    counts: isComplete
      ? found.map(({ counts }) => counts).reduce((a, b) => a && b && sumOf(a, b), {})
      : undefined,
    isComplete,
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
