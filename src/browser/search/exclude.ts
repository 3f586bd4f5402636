import { hasAbbreviation, isAbbreviation } from '#search/abbreviations.ts'
import { wordsAt } from '#search/passages.ts'
import { queryParts, type Query, readQuery } from '#search/query.ts'
import type { Hit } from './engine.ts'
import { analysisFor } from './languages.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** How many results show whether words match, and not only their beginnings, which is what Pagefind falls back to. */
const sampleSize = 3

/**
 * Leaves out the results that have one of the words or phrases that a query excludes. An abbreviation in capitals excludes only
 * capitals: `US`, but not `us`.
 */
export async function withoutExcluded(
  edition: SearchedEdition,
  results: readonly Result[],
  { excluded }: Query,
): Promise<Result[]> {
  if (results.length === 0 || excluded.length === 0) return [...results]
  const known = new Set(results.map(({ id }) => id))
  const left = new Set<string>()
  for (const one of excluded) {
    const parts = queryParts(readQuery(one.includes(' ') ? `"${one}"` : one))
    for (const having of await edition.engine.findLoaded(parts)) {
      const own = having.filter(({ id }) => known.has(id))
      for (const { id } of isAbbreviation(one)
        ? await inCapitals(edition, own, one)
        : await withWord(edition, own, one))
        left.add(id)
    }
  }
  return results.filter(({ id }) => !left.has(id))
}

/** The results with a word or phrase: all of them, or none if Pagefind found only words that begin with it. */
async function withWord(
  edition: SearchedEdition,
  results: readonly Result[],
  word: string,
): Promise<readonly Result[]> {
  const { usesIn } = await import('#search/uses-in.ts')
  const hits = await edition.engine.loadHits(results.slice(0, sampleSize))
  const isThere = hits.some(
    (hit) => usesIn(matchesIn(hit), [word], analysisFor(hit.about.kind, edition)).length > 0,
  )
  return isThere ? results : []
}

/** The results whose matches are in capitals. */
async function inCapitals(
  { engine }: SearchedEdition,
  results: readonly Result[],
  word: string,
): Promise<Result[]> {
  const hits = await engine.loadHits(results)
  return results.filter((_, index) => hasAbbreviation(matchesIn(hits[index]!), word))
}

function matchesIn({ content, locations }: Hit): string {
  return wordsAt(content, locations).join(' ')
}
