import { messages } from 'virtual:messages/search'
import { queryParts, type Query, readQuery } from '#search/query.ts'
import { segmentWords, hasUnspacedScript, toSeparateWords } from '#search/split-words.ts'
import {
  type Answer,
  type ApparatusResults,
  apparatusKinds,
  countOf,
  emptyAnswer,
  type InterviewHits,
} from './answer.ts'
import { countsBy } from './counts.ts'
import {
  addApparatus,
  assertIndex,
  find,
  findExchanges,
  findPlace,
  type Hit,
  loadHits,
  preloadWords,
} from './engine.ts'
import type { Counts, Filters } from './pagefind-api.ts'
import type { Result } from './result.ts'
import { prefetchTerms, termsNamed, toBaseForms } from './lexicon.ts'
import { inOwnCharacters } from './chinese-query.ts'
import { correctQuery, suggestQuery } from './did-you-mean.ts'
import { exactFirst, namedFirst } from './rank.ts'
import {
  hitsMatchAllWords,
  matchesAllWords,
  toFilters,
  withMatches,
  withoutSmallWords,
} from './filter-results.ts'
import type { SearchRequest } from './request.ts'

/** The pause before the second answer, in milliseconds: longer than one frame takes on a slow phone. */
const pauseMs = 80

/** How many of the first results in the interview are ranked by whether they match exactly. */
const rankedSize = 12

/**
 * Answers a search twice: with the results in the interview as soon as they are known, then with all results. If nothing is
 * found, it searches for a corrected query, or for some of the words.
 *
 * @param signal stops after the first answer when the reader has typed something else.
 * @throws if files of the search are missing or damaged.
 */
export async function* answers(
  request: SearchRequest,
  signal: AbortSignal,
): AsyncGenerator<Answer, void, undefined> {
  const typed = readQuery(request.q, messages.exchangeQuery)
  void preloadWords(typed.words).catch(() => undefined)
  const terms = termsNamed(typed.text)
  terms.catch(() => undefined)
  prefetchTerms(typed.text).catch(() => undefined)
  let query = { ...typed, words: await toBaseForms(typed.words) }
  const place = typed.place === undefined ? undefined : await findPlace(typed.place)
  let found = await searchInterview(query, request)
  const other = found.interview.length > 0 ? undefined : await inOwnCharacters(query)
  const foundOther = other && (await searchInterview(other, request))
  if (foundOther && foundOther.interview.length > 0) [query, found] = [other, foundOther]
  const answer: Answer = { ...emptyAnswer, ...found, query: typed, place, terms: await terms }
  if (found.interview.length > 0 || place) {
    yield answer
    await pause()
    if (signal.aborted) return
  }
  await addApparatus()
  const complete = await completeAnswer(answer, query, request)
  if (found.interview.length === 0) await assertIndex([...query.words, ...query.phrases])
  const count = countOf(complete)
  if (count > 0 || place)
    yield { ...complete, suggestion: count < 4 ? await suggestQuery(query) : undefined }
  else
    yield (
      (await searchCorrected(query, request, complete)) ??
      (await searchSomeWords(query, request, complete))
    )
}

/** Lets the browser paint and handle the next key before it is busy again. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, pauseMs))
}

async function searchInterview(
  query: Query,
  { speaker, topic, kind, order }: SearchRequest,
): Promise<InterviewHits> {
  const parts = queryParts(query)
  if (parts.length === 0 || (kind && kind !== 'interview')) return { interview: [], exchanges: [] }
  const filters = toFilters({ kind: 'interview', speaker, topic })
  const inOrder = order === 'text'
  const found = withMatches((await find(parts, filters, inOrder)).results)
  const hits = await loadHits(found.slice(0, rankedSize))
  const matching = hitsMatchAllWords(query, hits) ? found : []
  const interview = inOrder ? matching : exactFirst(query, matching, hits)
  return { interview, exchanges: speaker ? [] : await searchExchanges(query, topic) }
}

/** The exchanges that have all of the words, but not in one paragraph. */
async function searchExchanges(query: Query, topic: string | undefined): Promise<Hit[]> {
  if (query.words.length + query.phrases.length < 2) return []
  const filters = toFilters({ kind: 'interview', topic })
  const hits = await findExchanges(queryParts(query), filters, 12)
  return hitsMatchAllWords(query, hits) ? hits : []
}

/** Adds the results outside the interview, and how many results each facet has. */
async function completeAnswer(
  answer: Answer,
  query: Query,
  request: SearchRequest,
): Promise<Answer & { apparatus: ApparatusResults }> {
  const { speaker, topic, kind } = request
  const parts = queryParts(query)
  const apparatus: ApparatusResults = { glossary: [], note: [], work: [] }
  const counts: Counts = {}
  if (parts.length === 0) return { ...answer, apparatus, counts }
  const all = await Promise.all(
    apparatusKinds.map((one) => find(parts, toFilters({ kind: one, speaker, topic }))),
  )
  for (const [index, one] of apparatusKinds.entries()) {
    const results = withMatches(all[index]?.results ?? [])
    apparatus[one] = (await matchesAllWords(query, results)) ? results : []
  }
  apparatus.glossary = await namedFirst(apparatus.glossary, answer.terms)
  const inInterview =
    !kind || kind === 'interview'
      ? answer.interview
      : (await searchInterview(query, { ...request, kind: undefined })).interview
  counts['kind'] = {
    interview: inInterview.length,
    ...Object.fromEntries(apparatusKinds.map((one) => [one, apparatus[one].length])),
  }
  const kinds: Filters = { kind: kind ?? { any: ['interview', ...apparatusKinds] } }
  counts['speaker'] = await countsBy('speaker', parts, { ...kinds, ...toFilters({ topic }) })
  counts['topic'] = await countsBy('topic', parts, { ...kinds, ...toFilters({ speaker }) })
  for (const one of apparatusKinds) if (kind && kind !== one) apparatus[one] = []
  return { ...answer, apparatus, counts }
}

/** Searches for the corrected query. Undefined if there is none, or it finds nothing either. */
async function searchCorrected(
  query: Query,
  request: SearchRequest,
  answer: Answer,
): Promise<Answer | undefined> {
  const corrected = (await inOwnCharacters(query)) ?? (await correctQuery(query))
  if (!corrected) return undefined
  const interview = await searchInterview(corrected, request)
  const terms = await termsNamed(corrected.text)
  const found = await completeAnswer({ ...answer, terms, ...interview }, corrected, request)
  return countOf(found) > 0
    ? { ...found, suggestion: corrected.text, isCorrected: true }
    : undefined
}

/**
 * Searches for paragraphs with only some of the words, those with most of them first. Words such as `who` and `said` are left
 * out if there are others.
 */
async function searchSomeWords(
  query: Query,
  request: SearchRequest,
  answer: Answer,
): Promise<Answer> {
  const { speaker, topic, kind } = request
  const phrases = query.phrases.flatMap((one) => (hasUnspacedScript(one) ? segmentWords(one) : one))
  const all = [...query.words, ...phrases.map((one) => `"${toSeparateWords(one)}"`)].slice(0, 8)
  if (all.length < 2 || (kind && kind !== 'interview')) return answer
  const words = withoutSmallWords(all)
  const found = new Map<string, { result: Result; count: number }>()
  for (const word of words) {
    const one = await find([word], toFilters({ kind: 'interview', speaker, topic }))
    const results = withMatches(one.results)
    if (!(await matchesAllWords(readQuery(word), results))) continue
    for (const result of results) {
      const earlier = found.get(result.id)
      if (earlier) {
        earlier.count++
        earlier.result = { ...earlier.result, words: [...earlier.result.words, ...result.words] }
      } else found.set(result.id, { result, count: 1 })
    }
  }
  const interview = [...found.values()]
    .sort((a, b) => b.count - a.count || b.result.score - a.result.score)
    .map(({ result }) => result)
  return { ...answer, interview, isPartial: interview.length > 0 }
}
