import { queryParts, type Query, readQuery } from '#search/query.ts'
import { segmentWords, hasUnspacedScript, toIndexedText } from '#search/split-words.ts'
import {
  type Answer,
  type ApparatusResults,
  apparatusKinds,
  countOf,
  type InterviewHits,
} from './answer.ts'
import { countsBy } from './counts.ts'
import { addApparatus, assertIndex, find, type Hit, loadHits, preloadWords } from './engine.ts'
import type { Counts, Filters, Result } from './pagefind-api.ts'
import { prefetchTerms, termsNamed, toBaseForms } from './lexicon.ts'
import { correctQuery, suggestQuery } from './did-you-mean.ts'
import { exactFirst, namedFirst } from './rank.ts'
import { matchesAllWords, toFilters, withMatches } from './results.ts'
import type { SearchRequest } from './request.ts'

/** How long the rest of an answer waits, in milliseconds: longer than a frame takes on a slow phone. */
const pauseMs = 80

/**
 * Answers a search: first with what was said, as soon as that is known, then whole. Where nothing is found, what was most
 * likely meant is searched instead.
 *
 * @param signal ends the search before it is whole: something else was typed.
 * @throws where files of the search are missing or broken.
 */
export async function* answers(
  request: SearchRequest,
  signal: AbortSignal,
): AsyncGenerator<Answer, void, undefined> {
  const typed = readQuery(request.q)
  void preloadWords(typed.words).catch(() => undefined)
  const terms = termsNamed(typed.text)
  terms.catch(() => undefined)
  prefetchTerms(typed.text).catch(() => undefined)
  const query = { ...typed, words: await toBaseForms(typed.words) }
  const place = typed.place === undefined ? undefined : await findPlace(typed.place)
  const said = await searchInterview(query, request)
  const answer: Answer = { query: typed, place, terms: await terms, ...said, ...emptyRest }
  if (said.interview.length > 0 || place) {
    yield answer
    await pause()
    if (signal.aborted) return
  }
  await addApparatus()
  const whole = await complete(answer, query, request)
  if (said.interview.length === 0) await assertIndex([...query.words, ...query.phrases])
  if (countOf(whole) > 0 || place) {
    const beside = countOf(whole) < 4 ? await suggestQuery(query) : undefined
    yield { ...whole, suggestion: beside }
    return
  }
  yield (
    (await searchCorrected(query, request, whole)) ?? (await searchSomeWords(query, request, whole))
  )
}

/** Lets what is shown be seen, and the next key be typed, before the browser is busy again. */
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
  const meant = (await matchesAllWords(query, found)) ? found : []
  const interview = inOrder ? meant : await exactFirst(query, meant)
  return { interview, exchanges: speaker ? [] : await searchExchanges(query, interview, topic) }
}

/** The exchanges that have all of the words, but in no one paragraph. */
async function searchExchanges(
  query: Query,
  interview: readonly Result[],
  topic: string | undefined,
): Promise<Hit[]> {
  if (query.words.length + query.phrases.length < 2) return []
  const { results } = await find(queryParts(query), toFilters({ kind: 'exchange', topic }))
  if (!(await matchesAllWords(query, results))) return []
  const known = await loadHits(interview.slice(0, 60))
  const hits = await loadHits(withMatches(results).slice(0, 12))
  return hits.filter(({ url }) => !known.some((hit) => hit.url.startsWith(`${url}#`)))
}

async function complete(
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

/** What is found with the words that are not known put right. */
async function searchCorrected(
  query: Query,
  request: SearchRequest,
  answer: Answer,
): Promise<Answer | undefined> {
  const meant = await correctQuery(query)
  if (!meant) return undefined
  const said = await searchInterview(meant, request)
  const terms = await termsNamed(meant.text)
  const found = await complete({ ...answer, terms, ...said }, meant, request)
  return countOf(found) > 0 ? { ...found, suggestion: meant.text, isCorrected: true } : undefined
}

/** Where nothing has all the words: the paragraphs that have most of them. */
async function searchSomeWords(
  query: Query,
  request: SearchRequest,
  answer: Answer,
): Promise<Answer> {
  const { speaker, topic, kind } = request
  const phrases = query.phrases.flatMap((one) => (hasUnspacedScript(one) ? segmentWords(one) : one))
  const words = [...query.words, ...phrases.map((one) => `"${toIndexedText(one)}"`)].slice(0, 8)
  if (words.length < 2 || (kind && kind !== 'interview')) return answer
  const found = new Map<string, { result: Result; words: number }>()
  for (const word of words) {
    const one = await find([word], toFilters({ kind: 'interview', speaker, topic }))
    const results = withMatches(one.results)
    if (!(await matchesAllWords(readQuery(word), results))) continue
    for (const result of results) {
      const known = found.get(result.id)
      if (known) {
        known.words++
        known.result = { ...known.result, words: [...known.result.words, ...result.words] }
      } else found.set(result.id, { result, words: 1 })
    }
  }
  const interview = [...found.values()]
    .sort((a, b) => b.words - a.words || b.result.score - a.result.score)
    .map(({ result }) => result)
  return { ...answer, interview, isPartial: interview.length > 0 }
}

async function findPlace(place: string): Promise<Hit | undefined> {
  const kind = place.startsWith('E') ? 'exchange' : 'interview'
  const { results } = await find([place], { kind })
  const hits = await loadHits(results.slice(0, 60))
  return hits.find(({ locator }) => locator === place)
}

const emptyRest = {
  apparatus: undefined,
  counts: undefined,
  suggestion: undefined,
  isCorrected: false,
  isPartial: false,
}
