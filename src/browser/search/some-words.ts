import { readQuery, type Query } from '#search/query.ts'
import { hasUnspacedScript, segmentWords, toSeparateWords } from '#search/split-words.ts'
import type { Answer } from './answer.ts'
import { withoutExcluded } from './exclude.ts'
import { matchesAllWords, toFilters, withMatches } from './filter-results.ts'
import type { SearchRequest } from './request.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/**
 * Searches for passages with only some of the words, those with most of them first. Of a long edition, it searches only the parts
 * with most of the words.
 */
export async function searchSomeWords(
  edition: SearchedEdition,
  query: Query,
  request: SearchRequest,
  answer: Answer,
): Promise<Answer> {
  const { speaker, topic, kind } = request
  const phrases = query.phrases.flatMap((one) => (hasUnspacedScript(one) ? segmentWords(one) : one))
  const words = [...query.words, ...phrases.map((one) => `"${toSeparateWords(one)}"`)].slice(0, 8)
  if (words.length < 2 || (kind && kind !== 'interview')) return answer
  const found = new Map<string, { result: Result; count: number }>()
  const { results: each, isComplete } = await edition.engine.findEach(
    words,
    toFilters({ speaker, topic }),
  )
  for (const [index, word] of words.entries()) {
    const results = withMatches(each[index] ?? [])
    if (!(await matchesAllWords(edition, readQuery(word), results))) continue
    for (const result of results) {
      const earlier = found.get(result.id)
      if (earlier) {
        earlier.count++
        earlier.result = { ...earlier.result, words: [...earlier.result.words, ...result.words] }
      } else found.set(result.id, { result, count: 1 })
    }
  }
  const sorted = [...found.values()]
    .sort((a, b) => b.count - a.count || b.result.score - a.result.score)
    .map(({ result }) => result)
  const interview = await withoutExcluded(edition, sorted, query)
  return {
    ...answer,
    interview,
    isPartial: interview.length > 0,
    isComplete: answer.isComplete && isComplete,
  }
}
