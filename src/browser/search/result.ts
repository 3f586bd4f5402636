import { checkShape, type Guard } from '#model/shape.ts'
import { parseRecordId, type RecordId } from '#search/record-id.ts'
import type { BundleStart } from '#search/search-manifest.ts'
import type { Counts, IndexResult } from './pagefind-api.ts'

/** A result of a search. */
export type Result = {
  /** The address of a passage, `5.A3`; otherwise the place of the record among those of the apparatus. */
  id: string
  score: number
  /** The positions of the matches, as word indexes in the record. */
  words: number[]
  /** Where it is in the conversation, compared with other passages; 0 for all else. */
  order: number
  /** The file below `pagefind/` with its record, and its key there. */
  file: string
  key: string
  /** What it explains, unless it is a passage: the reference of a paragraph for a note, its key for an entry. */
  explains?: string | undefined
}

export type Found = {
  results: Result[]
  /** Undefined if the engine cannot count, which is so for queries of several parts, and if not all is searched. */
  counts: Counts | undefined
  /** Whether everything is searched. Otherwise there may be more results, which come after these. */
  isComplete: boolean
}

/** How many passages an exchange may have for their order to be known. */
const maxPassages = 100_000

/**
 * A result of Pagefind as one of the search.
 *
 * @param folder of the index, below `pagefind/`.
 * @param starts what the bundles of the index begin with.
 * @throws if its id is none.
 */
export function resultOf(
  { id, score, words }: IndexResult,
  folder: string,
  starts: readonly BundleStart[],
): Result {
  const place = checkShape(parseRecordId(id), isPlace, `the index: ${id}`)
  if ('bundle' in place) {
    const { bundle, key, explains } = place
    return { id, score, words, order: 0, file: bundleFile(folder, bundle), key, explains }
  }
  const { address, exchange, position } = place
  const bundle = starts.findLastIndex(
    ([number, at]) => number < exchange || (number === exchange && at <= position),
  )
  const file = bundleFile(folder, bundle)
  return { id: address, score, words, order: exchange * maxPassages + position, file, key: address }
}

export function bundleFile(folder: string, bundle: number): string {
  return `${folder}records/${bundle}.json`
}

const isPlace: Guard<RecordId> = (place): place is RecordId => place !== undefined
