import { manifestFile, type SearchManifest } from '#search/search-manifest.ts'
import { preloadSearchFile } from './preload.ts'
import { base } from './base.ts'

let manifest: Promise<SearchManifest> | undefined

/**
 * What a first search starts from; it is remembered. The files that every search needs are asked for as soon as it names
 * them.
 *
 * @throws where it is missing or broken; it can then be read again.
 */
export function loadSearchManifest(cache: RequestCache = 'default'): Promise<SearchManifest> {
  if (!manifest) {
    manifest = fetchManifest(cache)
    manifest.catch(forgetSearchManifest)
  }
  return manifest
}

/** Lets it be read anew. */
export function forgetSearchManifest(): void {
  manifest = undefined
}

async function fetchManifest(cache: RequestCache): Promise<SearchManifest> {
  const response = await fetch(`${base}pagefind/${manifestFile}`, { cache })
  if (!response.ok)
    throw new Error(`Unexpected ${response.status} for ${manifestFile}, expected the file`)
  const start = (await response.json()) as SearchManifest
  for (const file of start.spoken.files) preloadSearchFile(file)
  preloadSearchFile(`pagefind-entry.json?ts=${start.version}`)
  return start
}
