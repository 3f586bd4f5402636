import { apparatus, isBilingual, spoken } from 'virtual:search-languages'
import type { RecordKind } from '#search/about.ts'
import { type Analysis, reduceWords } from '#search/analysis.ts'
import type { Filters } from './pagefind-api.ts'

export { apparatus, isBilingual, spoken }

const spokenKinds: readonly RecordKind[] = ['interview', 'exchange']
const apparatusKinds: readonly RecordKind[] = ['glossary', 'note', 'work']

/** The analysis of the records of a kind. */
export function analysisFor(kind: RecordKind): Analysis {
  return spokenKinds.includes(kind) ? spoken : apparatus
}

/** The parts of a query as they are indexed, and the records in which they are. */
export type IndexedQuery = { parts: string[]; filters: Filters }

/**
 * The queries to the index that a query consists of: one, or one in the language of the interview and one in that of the apparatus
 * if they differ.
 */
export function toIndexedQueries(parts: readonly string[], filters: Filters): IndexedQuery[] {
  const reduced = (analysis: Analysis) =>
    parts.map((part) => reduceWords(part.toLowerCase(), analysis))
  const inSpoken = reduced(spoken)
  if (!isBilingual) return [{ parts: inSpoken, filters }]
  const inApparatus = reduced(apparatus)
  if (inSpoken.every((part, index) => part === inApparatus[index]))
    return [{ parts: inSpoken, filters }]
  return [
    { parts: inSpoken, filters: limitedTo(spokenKinds, filters) },
    { parts: inApparatus, filters: limitedTo(apparatusKinds, filters) },
  ].flatMap(({ parts, filters }) => (filters ? [{ parts, filters }] : []))
}

/** Limits filters to some kinds of record; undefined if the filters allow none of these kinds. */
function limitedTo(kinds: readonly RecordKind[], filters: Filters): Filters | undefined {
  const { kind } = filters
  const wanted = typeof kind === 'string' ? [kind] : kind?.any
  const any = kinds.filter((one) => wanted?.includes(one) ?? true)
  return any.length === 0 ? undefined : { ...filters, kind: { any } }
}
