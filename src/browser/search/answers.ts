import { queryParts, type Query, readQuery } from '#search/query.ts'
import { segmentWords, hasUnspacedScript, toIndexedText } from '#search/split-words.ts'
import { type Answer, type Apparatus, apparatusKinds, countOf, type Said } from './answer.ts'
import { countsBy } from './counts.ts'
import { addApparatus, assertIndex, find, type Hit, hitsOf, preloadWords } from './engine.ts'
import type { Counts, Filters, Result } from './pagefind-api.ts'
import { expectTerms, termsCalled, withoutInflection } from './lexicon.ts'
import { rightQuery, suggestionFor } from './meant.ts'
import { exactFirst, ownFirst } from './order.ts'
import { areMeant, chosen, withWords } from './results.ts'
import type { SearchRequest } from './request.ts'

/** How long the rest of an answer waits, in milliseconds: longer than a frame takes on a slow phone. */
const restMs = 80

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
  const terms = termsCalled(typed.text)
  terms.catch(() => undefined)
  expectTerms(typed.text).catch(() => undefined)
  const query = { ...typed, words: await withoutInflection(typed.words) }
  const place = typed.place === undefined ? undefined : await placeCalled(typed.place)
  const said = await searchSaid(query, request)
  const answer: Answer = { query: typed, place, terms: await terms, ...said, ...nothingElse }
  if (said.interview.length > 0 || place) {
    yield answer
    await rest()
    if (signal.aborted) return
  }
  await addApparatus()
  const whole = await complete(answer, query, request)
  if (said.interview.length === 0) await assertIndex([...query.words, ...query.phrases])
  if (countOf(whole) > 0 || place) {
    const beside = countOf(whole) < 4 ? await suggestionFor(query) : undefined
    yield { ...whole, meant: beside }
    return
  }
  yield (await searchMeant(query, request, whole)) ?? (await searchAny(query, request, whole))
}

/** Lets what is shown be seen, and the next key be typed, before the browser is busy again. */
function rest(): Promise<void> {
  return new Promise((done) => setTimeout(done, restMs))
}

async function searchSaid(
  query: Query,
  { speaker, topic, kind, order }: SearchRequest,
): Promise<Said> {
  const parts = queryParts(query)
  if (parts.length === 0 || (kind && kind !== 'interview')) return { interview: [], exchanges: [] }
  const filters = chosen({ kind: 'interview', speaker, topic })
  const inOrder = order === 'text'
  const found = withWords((await find(parts, filters, inOrder)).results)
  const meant = (await areMeant(query, found)) ? found : []
  const interview = inOrder ? meant : await exactFirst(query, meant)
  return { interview, exchanges: speaker ? [] : await searchApart(query, interview, topic) }
}

/** The exchanges that have all of the words, but in no one paragraph. */
async function searchApart(
  query: Query,
  interview: readonly Result[],
  topic: string | undefined,
): Promise<Hit[]> {
  if (query.words.length + query.phrases.length < 2) return []
  const { results } = await find(queryParts(query), chosen({ kind: 'exchange', topic }))
  if (!(await areMeant(query, results))) return []
  const known = await hitsOf(interview.slice(0, 60))
  const hits = await hitsOf(withWords(results).slice(0, 12))
  return hits.filter(({ url }) => !known.some((hit) => hit.url.startsWith(`${url}#`)))
}

async function complete(
  answer: Answer,
  query: Query,
  request: SearchRequest,
): Promise<Answer & { apparatus: Apparatus }> {
  const { speaker, topic, kind } = request
  const parts = queryParts(query)
  const apparatus: Apparatus = { glossary: [], note: [], work: [] }
  const counts: Counts = {}
  if (parts.length === 0) return { ...answer, apparatus, counts }
  const all = await Promise.all(
    apparatusKinds.map((one) => find(parts, chosen({ kind: one, speaker, topic }))),
  )
  for (const [index, one] of apparatusKinds.entries()) {
    const results = withWords(all[index]?.results ?? [])
    apparatus[one] = (await areMeant(query, results)) ? results : []
  }
  apparatus.glossary = await ownFirst(apparatus.glossary, answer.terms)
  const inInterview =
    !kind || kind === 'interview'
      ? answer.interview
      : (await searchSaid(query, { ...request, kind: undefined })).interview
  counts['kind'] = {
    interview: inInterview.length,
    ...Object.fromEntries(apparatusKinds.map((one) => [one, apparatus[one].length])),
  }
  const kinds: Filters = { kind: kind ?? { any: ['interview', ...apparatusKinds] } }
  counts['speaker'] = await countsBy('speaker', parts, { ...kinds, ...chosen({ topic }) })
  counts['topic'] = await countsBy('topic', parts, { ...kinds, ...chosen({ speaker }) })
  for (const one of apparatusKinds) if (kind && kind !== one) apparatus[one] = []
  return { ...answer, apparatus, counts }
}

/** What is found with the words that are not known put right. */
async function searchMeant(
  query: Query,
  request: SearchRequest,
  answer: Answer,
): Promise<Answer | undefined> {
  const meant = await rightQuery(query)
  if (!meant) return undefined
  const said = await searchSaid(meant, request)
  const terms = await termsCalled(meant.text)
  const found = await complete({ ...answer, terms, ...said }, meant, request)
  return countOf(found) > 0 ? { ...found, meant: meant.text, instead: true } : undefined
}

/** Where nothing has all the words: the paragraphs that have most of them. */
async function searchAny(query: Query, request: SearchRequest, answer: Answer): Promise<Answer> {
  const { speaker, topic, kind } = request
  const phrases = query.phrases.flatMap((one) => (hasUnspacedScript(one) ? segmentWords(one) : one))
  const words = [...query.words, ...phrases.map((one) => `"${toIndexedText(one)}"`)].slice(0, 8)
  if (words.length < 2 || (kind && kind !== 'interview')) return answer
  const found = new Map<string, { result: Result; words: number }>()
  for (const word of words) {
    const one = await find([word], chosen({ kind: 'interview', speaker, topic }))
    const results = withWords(one.results)
    if (!(await areMeant(readQuery(word), results))) continue
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
  return { ...answer, interview, partial: interview.length > 0 }
}

async function placeCalled(place: string): Promise<Hit | undefined> {
  const kind = place.startsWith('E') ? 'exchange' : 'interview'
  const { results } = await find([place], { kind })
  const hits = await hitsOf(results.slice(0, 60))
  return hits.find(({ locator }) => locator === place)
}

const nothingElse = {
  apparatus: undefined,
  counts: undefined,
  meant: undefined,
  instead: false,
  partial: false,
}
