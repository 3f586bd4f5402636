import type { Query } from '#search/query.ts'
import type { TermCard } from '#search/search-manifest.ts'
import type { Hit } from './engine.ts'
import type { Counts } from './pagefind-api.ts'
import type { Result } from './result.ts'

/** The kinds of results outside the interview, in the order in which they are shown. */
export const apparatusKinds = ['glossary', 'note', 'work'] as const

/** Results in the interview: paragraphs, and exchanges that have all the words but not in one paragraph. */
export type InterviewHits = { interview: Result[]; exchanges: Hit[] }

export type ApparatusResults = Record<(typeof apparatusKinds)[number], Result[]>

export type Answer = InterviewHits & {
  query: Query
  /** The paragraph or exchange whose address is the query. */
  place: Hit | undefined
  /** Glossary entries with the query as a name. */
  terms: TermCard[]
  /** Undefined until the apparatus has been searched. */
  apparatus: ApparatusResults | undefined
  counts: Counts | undefined
  /** A corrected query. */
  suggestion: string | undefined
  /** Whether the results are those of the corrected query. */
  isCorrected: boolean
  /** Whether the results have only some of the words, because none has all. */
  isPartial: boolean
}

/** What an answer has before the apparatus is searched. */
export const emptyAnswer = {
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
