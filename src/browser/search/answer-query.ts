import { queryParts, type Query, readQuery } from '#search/query.ts'
import type { SearchManifest } from '#search/search-manifest.ts'
import {
  type Answer,
  type ApparatusResults,
  apparatusKinds,
  countOf,
  emptyAnswer,
} from './answer.ts'
import { countAllUses } from './count-uses.ts'
import { countFacets } from './counts.ts'
import { prefetchTerms, termsNamed, toBaseForms } from './lexicon.ts'
import { inOwnCharacters } from './chinese-query.ts'
import { correctQuery, nearestQuery, suggestQuery } from './did-you-mean.ts'
import { preloadShown } from './explain.ts'
import { preloadWords } from './preload-index.ts'
import { namedFirst } from './rank.ts'
import { matchesAllWords, toFilters } from './filter-results.ts'
import { findMatching } from './find-matching.ts'
import { searchSomeWords } from './some-words.ts'
import type { WantedResults } from './request.ts'
import { firstHits, searchInterview } from './search-interview.ts'
import type { SearchedEdition } from './searched-edition.ts'
import { wording } from './wording.ts'

/** The pause before the second answer, in milliseconds: longer than one frame takes on a slow phone. */
const pauseMs = 80

/**
 * Answers a search twice: with the first hits as soon as they are found in the text, then with all results, which begin with
 * them. If nothing is found, it searches for a corrected query, or for some of the words.
 *
 * @param signal stops the work for the second answer when the reader has typed something else.
 * @param anyone whether the speaker whom the query names does not matter.
 * @throws if files of the search are missing or damaged, or if it is stopped.
 */
export async function* answers(
  edition: SearchedEdition,
  asked: WantedResults,
  signal: AbortSignal,
  anyone = false,
): AsyncGenerator<Answer, void, undefined> {
  const first = anyone ? [] : firstHits(edition, asked)
  if (first.length > 0) {
    yield { ...emptyAnswer, query: readQuery(asked.q), interview: first }
    await pause()
    if (signal.aborted) return
  }
  const { engine } = edition
  const { speakers, labels } = await engine.loadManifest()
  signal.throwIfAborted()
  removeUnknown(asked, labels)
  const read = readQuery(asked.q, wording, speakers)
  const typed = anyone ? { ...read, speaker: undefined } : read
  const request = { ...asked, speaker: asked.speaker ?? typed.speaker }
  engine
    .loadSources()
    .then((sources) => preloadWords(typed.words, sources))
    .catch(() => undefined)
  const terms = termsNamed(edition, typed.text, typed.subject)
  terms.catch(() => undefined)
  prefetchTerms(edition, typed.text).catch(() => undefined)
  let query = { ...typed, words: await toBaseForms(edition, typed.words) }
  const [place, own] = await Promise.all([
    typed.place === undefined ? undefined : engine.findPlace(typed.place),
    searchInterview(edition, query, request),
    engine.addApparatus(),
  ])
  await giveWay(signal)
  let found = own
  const other = found.interview.length > 0 ? undefined : await inOwnCharacters(edition, query)
  const foundOther = other && (await searchInterview(edition, other, request))
  if (foundOther && foundOther.interview.length > 0) [query, found] = [other, foundOther]
  const answer: Answer = { ...emptyAnswer, ...found, query: typed, place, terms: await terms }
  const complete = await completeAnswer(edition, answer, query, request)
  await giveWay(signal)
  if (!found.isInIndex) await engine.assertIndex([...query.words, ...query.phrases])
  const count = countOf(complete)
  if (count > 0 && found.interview.length + found.exchanges.length === 0) {
    const some = await searchSomeWords(edition, query, request, complete)
    yield { ...some, suggestion: count < 4 ? await suggestQuery(edition, query) : undefined }
  } else if (count > 0 || place)
    yield { ...complete, suggestion: count < 4 ? await suggestQuery(edition, query) : undefined }
  else {
    const last =
      (await searchCorrected(edition, query, request, complete)) ??
      (await searchSomeWords(
        edition,
        (await correctQuery(edition, query)) ?? query,
        request,
        complete,
      ))
    const isEmpty = countOf(last) === 0
    // The speaker whom the query names does not say it. Perhaps another does.
    if (isEmpty && !anyone && asked.speaker === undefined && typed.speaker)
      yield* answers(edition, asked, signal, true)
    else yield { ...last, ...(isEmpty && { suggestion: await nearestQuery(edition, query) }) }
  }
}

/** Removes filter values that this edition does not have from a request. */
function removeUnknown(request: WantedResults, labels: SearchManifest['labels']): void {
  const { speaker, topic, kind } = request
  if (speaker && !Object.hasOwn(labels.speaker, speaker)) request.speaker = undefined
  if (topic && !Object.hasOwn(labels.topic, topic)) request.topic = undefined
  if (kind && !['interview', ...apparatusKinds].includes(kind)) request.kind = undefined
}

/** Lets the browser paint and handle the next key before it is busy again. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, pauseMs))
}

/** Lets the browser handle the next key first. @throws if that stopped the search. */
async function giveWay(signal: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done))
  signal.throwIfAborted()
}

/** Adds the results outside the interview, and how many results each facet has. */
async function completeAnswer(
  edition: SearchedEdition,
  answer: Answer,
  query: Query,
  request: WantedResults,
): Promise<Answer & { apparatus: ApparatusResults }> {
  const { speaker, topic, kind } = request
  const parts = queryParts(query)
  const apparatus: ApparatusResults = { glossary: [], note: [], work: [] }
  if (parts.length === 0) return { ...answer, apparatus, counts: {} }
  const [uses, inInterview, ...all] = await Promise.all([
    countAllUses(edition, answer.interview),
    !kind || kind === 'interview'
      ? answer
      : searchInterview(edition, query, { ...request, kind: undefined }),
    ...apparatusKinds.map((one) =>
      findMatching(
        edition,
        query,
        toFilters({ kind: one, speaker, topic }),
        false,
        request.wanted?.[one],
      ),
    ),
  ])
  for (const [index, one] of apparatusKinds.entries()) apparatus[one] = all[index]!.results
  apparatus.glossary = namedFirst(apparatus.glossary, answer.terms)
  preloadShown(edition, { ...answer, apparatus })
  await Promise.all(
    apparatusKinds.map(async (one) => {
      if (!(await matchesAllWords(edition, query, apparatus[one]))) apparatus[one] = []
    }),
  )
  const isComplete = inInterview.isComplete && all.every((one) => one.isComplete)
  const counts = isComplete
    ? await countFacets(edition, query, request, {
        interview: inInterview.interview.length,
        ...Object.fromEntries(apparatusKinds.map((one) => [one, apparatus[one].length])),
      })
    : {}
  for (const one of apparatusKinds) if (kind && kind !== one) apparatus[one] = []
  const unfinished = apparatusKinds.filter((_, index) => all[index]?.isComplete === false)
  return {
    ...answer,
    uses,
    apparatus,
    counts,
    isComplete: answer.isComplete && isComplete,
    unfinished: [...answer.unfinished, ...unfinished],
  }
}

/** Searches for the corrected query. Undefined if there is none, or it finds nothing either. */
async function searchCorrected(
  edition: SearchedEdition,
  query: Query,
  request: WantedResults,
  answer: Answer,
): Promise<Answer | undefined> {
  const corrected = (await inOwnCharacters(edition, query)) ?? (await correctQuery(edition, query))
  if (!corrected) return undefined
  const interview = await searchInterview(edition, corrected, request)
  const terms = await termsNamed(edition, corrected.text, corrected.subject)
  const found = await completeAnswer(
    edition,
    { ...answer, terms, ...interview },
    corrected,
    request,
  )
  return countOf(found) > 0
    ? { ...found, suggestion: corrected.text, isCorrected: true }
    : undefined
}
