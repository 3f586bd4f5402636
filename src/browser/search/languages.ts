import type { RecordKind } from '#search/about.ts'
import { type Analyses, type Analysis, reduceWords } from '#search/analysis.ts'
import type { Filters } from './pagefind-api.ts'

const spokenKinds: readonly RecordKind[] = ['interview', 'exchange']

/** The analysis of the records of a kind. */
export function analysisFor(kind: RecordKind, { spoken, apparatus }: Analyses): Analysis {
  return spokenKinds.includes(kind) ? spoken : apparatus
}

/** The parts of a query as they are indexed. */
export function toIndexedParts(parts: readonly string[], analysis: Analysis): string[] {
  return parts.map((part) => reduceWords(part.toLowerCase(), analysis))
}

/** The filters of a search as the index of the interview has them, where all records are of one kind; undefined if they exclude it. */
export function spokenFilters({ kind, ...filters }: Filters): Filters | undefined {
  const wanted = typeof kind === 'string' ? [kind] : kind?.any
  return (wanted?.includes('interview') ?? true) ? filters : undefined
}

/** The filters of a search if it includes records outside the interview. */
export function apparatusFilters(filters: Filters): Filters | undefined {
  return filters['kind'] === 'interview' ? undefined : filters
}
