import { preloadSearchFile } from '#browser/preload.ts'
import { fetchData } from '#browser/fetch-data.ts'
import {
  checkShape,
  type Guard,
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  tupleOf,
} from '#model/shape.ts'
import type { About, RecordKind } from '#search/about.ts'
import {
  type Bundle,
  type IndexPart,
  type IndexParts,
  manifestFile,
  type PackedRecord,
  type PartContents,
  type SearchManifest,
} from '#search/search-manifest.ts'
import { preloadPartFiles } from './part-files.ts'

/**
 * Loads the search manifest in a folder, and preloads the files that every search needs.
 *
 * @param files the path of the folder on this host.
 * @throws if it cannot be loaded or has another shape.
 */
export async function readManifest(files: string, cache: RequestCache): Promise<SearchManifest> {
  const data = await fetchData(files + manifestFile, cache)
  const manifest = checkShape(data, isManifest, 'the search manifest')
  const { version } = manifest
  preloadSearchFile(`${files}pagefind-entry.json?ts=${version}`)
  // Of an index in several parts, a search needs only some.
  for (const part of [...manifest.spoken.parts, ...manifest.apparatus.parts])
    if (part.contents) preloadPartFiles(part, { files, version })
  return manifest
}

const isAbout = objectOf<About>({
  kind: oneOf<RecordKind>('interview', 'exchange', 'glossary', 'note', 'work'),
  title: isString,
  speaker: optional(isString),
  words: optional(isString),
  usedIn: optional(listOf(isString)),
})
export const isPartContents = objectOf<PartContents>({
  filters: listOf(isString),
  chunks: listOf(tupleOf<[string, string]>(isString, isString)),
  starts: listOf(tupleOf<[number, number]>(isNumber, isNumber)),
})
const isIndexParts = objectOf<IndexParts>({
  parts: listOf(
    objectOf<IndexPart>({
      folder: isString,
      meta: isString,
      from: isNumber,
      kind: optional(isString),
      contents: optional(isPartContents),
    }),
  ),
  routes: listOf(isString),
})
export const isBundle: Guard<Bundle> = recordOf(
  tupleOf<PackedRecord>(isString, isString, isAbout, isString),
)
const isLabels = recordOf(isString)
const isManifest = objectOf<SearchManifest>({
  version: isString,
  engineLanguage: isString,
  spoken: isIndexParts,
  apparatus: isIndexParts,
  speakers: recordOf(listOf(isString)),
  labels: objectOf<SearchManifest['labels']>({ speaker: isLabels, topic: isLabels }),
  names: recordOf(listOf(isString)),
  shards: isNumber,
  terms: isNumber,
})
