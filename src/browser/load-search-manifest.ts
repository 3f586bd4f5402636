import type { About, RecordKind } from '#search/about.ts'
import {
  type IndexParts,
  manifestFile,
  type PackedRecord,
  type SearchManifest,
} from '#search/search-manifest.ts'
import { base } from './base.ts'
import { fetchJson } from './fetch-json.ts'
import { preloadSearchFile } from './preload.ts'
import {
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  tupleOf,
} from './shape.ts'

let manifest: Promise<SearchManifest> | undefined

/**
 * Loads the search manifest and preloads the files that every search needs. Later calls return the same manifest.
 *
 * @throws if it cannot be loaded; the next call then tries again.
 */
export function loadSearchManifest(cache?: RequestCache): Promise<SearchManifest> {
  if (!manifest) {
    manifest = fetchManifest(cache)
    manifest.catch(forgetSearchManifest)
  }
  return manifest
}

/** Makes the next call of {@link loadSearchManifest} load it again. */
export function forgetSearchManifest(): void {
  manifest = undefined
}

async function fetchManifest(cache?: RequestCache): Promise<SearchManifest> {
  const manifest = await fetchJson(`${base}pagefind/${manifestFile}`, isManifest, cache)
  for (const file of manifest.spoken.files) preloadSearchFile(file)
  preloadSearchFile(`pagefind-entry.json?ts=${manifest.version}`)
  return manifest
}

export const isAbout = objectOf<About>({
  kind: oneOf<RecordKind>('interview', 'exchange', 'glossary', 'note', 'work'),
  title: isString,
  speaker: optional(isString),
})
const isIndexParts = objectOf<IndexParts>({
  files: listOf(isString),
  chunks: listOf(tupleOf<[string, string]>(isString, isString)),
})
const isLabels = recordOf(isString)
const isManifest = objectOf<SearchManifest>({
  version: isString,
  spoken: isIndexParts,
  apparatus: isIndexParts,
  labels: objectOf<SearchManifest['labels']>({ speaker: isLabels, topic: isLabels }),
  names: recordOf(listOf(isString)),
  shards: isNumber,
  pack: recordOf(tupleOf<PackedRecord>(isString, isString, isAbout, isString)),
})
