import type { Query } from '#search/query.ts'
import type { TermCard } from '#search/search-manifest.ts'
import type { Hit } from './engine.ts'
import type { Counts } from './pagefind-api.ts'
import type { InterviewResult } from './passage-hits.ts'
import type { Result } from './result.ts'

/** The kinds of results outside the interview, in the order in which they are shown. */
export const apparatusKinds = ['glossary', 'note', 'work'] as const

/** Results in the interview: paragraphs, and exchanges that have all the words but not in one paragraph. */
export type InterviewHits = {
  interview: InterviewResult[]
  exchanges: Hit[]
  /** Whether the engine found something. If not, files of its index may be damaged. */
  isInIndex: boolean
  /** Whether these are all. Otherwise a long edition was searched in part, and there may be more results after them. */
  isComplete: boolean
  /** The kinds of which there may be more results. */
  unfinished: string[]
}

export type ApparatusResults = Record<(typeof apparatusKinds)[number], Result[]>

export type Answer = InterviewHits & {
  query: Query
  /** The paragraph or exchange whose address is the query. */
  place: Hit | undefined
  /** Glossary entries with the query as a name. */
  terms: TermCard[]
  /** How often the passages use what is sought; undefined until it is known, or if there are too many. */
  uses: number | undefined
  /** Undefined until the apparatus has been searched. */
  apparatus: ApparatusResults | undefined
  /** Undefined until the apparatus has been searched; without a facet if not everything is searched. */
  counts: Counts | undefined
  /** A corrected query. */
  suggestion: string | undefined
  /** Whether the results are those of the corrected query. */
  isCorrected: boolean
  /** Whether the results have only some of the words, because none has all. */
  isPartial: boolean
}

/** What an answer has before the engine has searched. */
export const emptyAnswer = {
  isInIndex: false,
  isComplete: true,
  unfinished: [],
  exchanges: [],
  place: undefined,
  terms: [],
  uses: undefined,
  apparatus: undefined,
  counts: undefined,
  suggestion: undefined,
  isCorrected: false,
  isPartial: false,
}

/** The number of results in an answer. */
export function countOf({ interview, exchanges, apparatus }: Answer): number {
  const others = apparatusKinds.map((kind) => apparatus?.[kind].length ?? 0)
  return others.reduce((sum, one) => sum + one, interview.length + exchanges.length)
}
