import { type Query, queryParts } from '#search/query.ts'
import type { Hit } from './engine.ts'
import { hitsMatchAllWords, toFilters } from './filter-results.ts'
import { exchangeHit, exchangesWithAll } from './find-exchanges.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** How many exchanges are loaded at most. */
const maxExchanges = 12

/**
 * Finds the exchanges that have all of the words, but not in one passage, and loads them. The content of such a hit consists of the
 * passages that have some of the words.
 *
 * @returns with them whether all parts of a long edition that have the words are searched.
 */
export async function searchExchanges(
  edition: SearchedEdition,
  query: Query,
  topic: string | undefined,
): Promise<{ exchanges: Hit[]; isComplete: boolean }> {
  const { findEach, findPlace, loadHits } = edition.engine
  const parts = queryParts(query)
  const words = parts.flatMap((part) => (part.startsWith('"') ? part : part.split(' ')))
  if (words.length < 2) return { exchanges: [], isComplete: true }
  const { results, isComplete } = await findEach(words, toFilters({ topic }), true)
  const found = await Promise.all(
    exchangesWithAll(results)
      .slice(0, maxExchanges)
      .map(async ({ exchange, passages }) => {
        const [own, hits] = await Promise.all([findPlace(`E${exchange}`), loadHits(passages)])
        return own && exchangeHit(own, hits)
      }),
  )
  const exchanges = found.filter((hit) => hit !== undefined)
  return { exchanges: hitsMatchAllWords(edition, query, exchanges) ? exchanges : [], isComplete }
}
