import { preloadSearchFile } from '#browser/preload.ts'
import { forgetManifestRequest, requestManifest } from '#browser/request-manifest.ts'
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
} from '#browser/shape.ts'
import type { About, RecordKind } from '#search/about.ts'
import type { Bundle, IndexParts, PackedRecord, SearchManifest } from '#search/search-manifest.ts'

let manifest: Promise<SearchManifest> | undefined

/**
 * Loads the search manifest and preloads the files that every search needs. Later calls return the same manifest.
 *
 * @throws if it cannot be loaded or has another shape; the next call then tries again.
 */
export function readManifest(cache: RequestCache): Promise<SearchManifest> {
  if (!manifest) {
    manifest = requestManifest(cache).then(checkAndPreload)
    manifest.catch(forgetManifest)
  }
  return manifest
}

/** Makes the next call of {@link readManifest} load it again. */
export function forgetManifest(): void {
  manifest = undefined
  forgetManifestRequest()
}

function checkAndPreload(data: unknown): SearchManifest {
  const manifest = checkShape(data, isManifest, 'the search manifest')
  for (const file of manifest.spoken.files) preloadSearchFile(file)
  preloadSearchFile(`pagefind-entry.json?ts=${manifest.version}`)
  return manifest
}

const isAbout = objectOf<About>({
  kind: oneOf<RecordKind>('interview', 'exchange', 'glossary', 'note', 'work'),
  title: isString,
  speaker: optional(isString),
})
const isIndexParts = objectOf<IndexParts>({
  files: listOf(isString),
  chunks: listOf(tupleOf<[string, string]>(isString, isString)),
  starts: listOf(tupleOf<[number, number]>(isNumber, isNumber)),
})
export const isBundle: Guard<Bundle> = recordOf(
  tupleOf<PackedRecord>(isString, isString, isAbout, isString),
)
const isLabels = recordOf(isString)
const isManifest = objectOf<SearchManifest>({
  version: isString,
  spoken: isIndexParts,
  apparatus: isIndexParts,
  labels: objectOf<SearchManifest['labels']>({ speaker: isLabels, topic: isLabels }),
  names: recordOf(listOf(isString)),
  shards: isNumber,
  terms: isNumber,
  pack: isBundle,
})
