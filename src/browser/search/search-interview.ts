import type { Analysis } from '#search/analysis.ts'
import type { Query } from '#search/query.ts'
import { wordsIn } from '#search/words-in.ts'
import type { InterviewHits } from './answer.ts'
import type { Hit } from './engine.ts'
import { hitsMatchAllWords, toFilters } from './filter-results.ts'
import { findMatching } from './find-matching.ts'
import { findFirstHits, type PassageHit } from './first/first-hits.ts'
import { matchPassage } from './first/match-passage.ts'
import { type Passages, usualLength } from './first/passages.ts'
import { plainTerms } from './first/plain-query.ts'
import { type InterviewResult, toPassageHit } from './passage-hits.ts'
import { hasExcluded, termsOf } from './query-terms.ts'
import type { SearchRequest, WantedResults } from './request.ts'
import { searchExchanges } from './search-exchanges.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** How many of the results that are not first hits are ranked by how they match, in an interview that is not known whole. */
const rankedSize = 6

/** The length of a usual passage, in characters, in an interview of which none is known. */
const guessedLength = 400

/** The hits that are known before the engine has searched: what the complete answer begins with. */
export function firstHits(
  { passages }: SearchedEdition,
  { q, speaker, topic, kind, order }: SearchRequest,
): PassageHit[] {
  if (topic || order || (kind && kind !== 'interview')) return []
  const terms = plainTerms(q, passages.names)
  return terms ? by(speaker, findFirstHits(passages, terms)) : []
}

/** The hits of a speaker, by the speaker’s key, or all if none is given. */
function by(speaker: string | undefined, hits: PassageHit[]): PassageHit[] {
  return speaker ? hits.filter((hit) => hit.speaker[0] === speaker) : hits
}

const nothing: InterviewHits = {
  interview: [],
  exchanges: [],
  isInIndex: false,
  isComplete: true,
  unfinished: [],
}

/** Finds all passages, first hits first, and exchanges that have the words in several passages. */
export async function searchInterview(
  edition: SearchedEdition,
  query: Query,
  { speaker, topic, kind, order, wanted }: WantedResults,
): Promise<InterviewHits> {
  if (kind && kind !== 'interview') return nothing
  const inOrder = order === 'text'
  const filters = toFilters({ kind: 'interview', speaker, topic })
  // What is ranked is among the first results, so that those that are found later come after these.
  const begin = await findMatching(edition, query, filters, inOrder)
  const count = wanted?.['interview'] ?? 0
  const { results: found, isComplete } =
    begin.isComplete || begin.results.length >= count
      ? begin
      : await findMatching(edition, query, filters, inOrder, count)
  const { passages } = edition
  const own = by(speaker, findFirstHits(passages, termsOf(query))).filter(
    ({ text }) => !hasExcluded(edition.spoken, query, { text }),
  )
  // The words are in the text, so the engine found these, and not only words that begin like them.
  const areKnown = passages.isWhole && own.length > 0
  const hits = areKnown ? [] : await edition.engine.loadHits(begin.results.slice(0, rankedSize))
  const matching = areKnown || hitsMatchAllWords(edition, query, hits) ? found : []
  const results = new Map(matching.map((one) => [one.id, one]))
  // The text does not say which topics it has.
  const first = topic ? own.filter(({ locator }) => results.has(locator)) : own
  const interview = inOrder
    ? inTextOrder(first, results, passages)
    : [...first, ...rankOthers(edition, query, first, results, hits)]
  const together = speaker ? undefined : await searchExchanges(edition, query, topic)
  return {
    interview,
    exchanges: together?.exchanges ?? [],
    isInIndex: begin.isInIndex,
    isComplete: isComplete && (together?.isComplete ?? true),
    unfinished: isComplete ? [] : ['interview'],
  }
}

/** First hits and other results in the order of the conversation, in which the results of the engine are already. */
function inTextOrder(
  first: readonly PassageHit[],
  results: ReadonlyMap<string, Result>,
  passages: Passages,
): InterviewResult[] {
  const hits = new Map(first.map((hit) => [hit.locator, hit]))
  const locators = passages.isWhole
    ? passages.list.map(({ locator }) => locator)
    : [...results.keys()]
  return locators.flatMap((locator) => hits.get(locator) ?? results.get(locator) ?? [])
}

/** The results that are not first hits. */
function rankOthers(
  edition: SearchedEdition,
  query: Query,
  first: readonly PassageHit[],
  results: ReadonlyMap<string, Result>,
  hits: readonly Hit[],
): Result[] {
  const { passages, spoken } = edition
  const known = new Set(first.map(({ locator }) => locator))
  const others = [...results].flatMap(([locator, result]) => (known.has(locator) ? [] : result))
  if (passages.isWhole) return spelledFirst(query, others, passages, spoken)
  const usual = passages.list.length > 0 ? usualLength(passages) : guessedLength
  const matches = new Map(
    hits.map((hit) => {
      const { text } = toPassageHit(hit, edition)
      const match = matchPassage(termsOf(query), { text }, usual, spoken.stem)
      return [hit.locator, match]
    }),
  )
  const of = ({ id }: Result) => matches.get(id)
  const rank = (result: Result) => of(result)?.rank ?? Infinity
  return others.toSorted(
    (a, b) =>
      (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) || (of(b)?.weight ?? 0) - (of(a)?.weight ?? 0),
  )
}

/** Moves results with the words in their other spelling, British or American, before those with other forms or names. */
function spelledFirst(
  query: Query,
  results: readonly Result[],
  { list }: Passages,
  spoken: Analysis,
): Result[] {
  const spell = (words: readonly string[]) => words.map(spoken.spell)
  const { typed, sought } = termsOf(query)
  const terms = {
    typed: spell(typed),
    sought: sought.map(({ words }) => ({ words: spell(words), isExact: true })),
  }
  const isSpelled = ({ id }: Result) => {
    const { text = '' } = list.find(({ locator }) => locator === id) ?? {}
    const words = wordsIn(text).map((word) => ({ ...word, folded: spoken.spell(word.folded) }))
    const folded = words.map(({ folded }) => folded).join(' ')
    return matchPassage(terms, { text, folded, words }, text.length, undefined) !== undefined
  }
  return [...results.filter(isSpelled), ...results.filter((one) => !isSpelled(one))]
}
