import { jsonLoader } from '#browser/fetch-json.ts'
import type { About } from '#search/about.ts'
import { exchangeOfPlace } from '#search/record-id.ts'
import type { IndexParts, PackedRecord } from '#search/search-manifest.ts'
import { contentsOf, fileUrl } from './index-files.ts'
import type { FileSource } from './index-source.ts'
import { isBundle } from './manifest.ts'
import { bundleFile, type Result } from './result.ts'

/** Where records are: their files, and the root of the edition that they lead to. */
export type RecordSource = FileSource & { root: string }

/** A result with its record. `locations` are the word indexes of the matches in `content`. */
export type Hit = {
  /** Its path on this host. */
  href: string
  content: string
  about: About
  locator: string
  /** What a query for it is: `5.A3` or `E7`. */
  place: string
  locations: number[]
}

/** Loads a file of records, unless it is loaded. */
const loadBundle = jsonLoader(isBundle)

/**
 * The records of results, from the files that they are in.
 *
 * @throws if one cannot be loaded or is not in its file.
 */
export function hitsOf(results: readonly Result[], source: RecordSource): Promise<Hit[]> {
  return Promise.all(
    results.map(async ({ file, key, words }) => {
      const bundle = await loadBundle(fileUrl(file, source))
      const record = Object.hasOwn(bundle, key) ? bundle[key] : undefined
      if (!record) throw new Error(`Unexpected absence of ${key} in ${file}, expected the record`)
      return hitOf(record, key, words, source)
    }),
  )
}

/** The passage or exchange with this address, `5.A3` or `E5`, if there is one. @throws as {@link hitsOf}. */
export async function hitAt(
  place: string,
  { parts }: IndexParts,
  source: RecordSource,
): Promise<Hit | undefined> {
  const exchange = exchangeOfPlace(place)
  const part = parts.findLast(({ from }) => from <= exchange)
  if (!part) return undefined
  const { starts } = await contentsOf(part, source)
  const from = starts.findLastIndex(
    ([first, at]) => first < exchange || (first === exchange && at === 0),
  )
  for (let at = from; at >= 0 && at < starts.length && starts[at]![0] <= exchange; at++) {
    const bundle = await loadBundle(fileUrl(bundleFile(part.folder, at), source))
    if (Object.hasOwn(bundle, place)) return hitOf(bundle[place]!, place, [], source)
  }
  return undefined
}

function hitOf(
  [url, content, about, locator]: PackedRecord,
  place: string,
  locations: number[],
  { root }: RecordSource,
): Hit {
  return { href: root + url.slice(1), content, about, locator, place, locations }
}
