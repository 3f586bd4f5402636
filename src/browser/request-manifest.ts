import { manifestFile } from '#search/search-manifest.ts'
import { base } from './base.ts'
import { fetchData } from './fetch-data.ts'

let manifest: Promise<unknown> | undefined

/**
 * Requests the search manifest, which the page does before the search has loaded. Later calls return the same data, which is
 * unchecked.
 *
 * @throws if it cannot be loaded; the next call then tries again.
 */
export function requestManifest(cache?: RequestCache): Promise<unknown> {
  if (!manifest) {
    manifest = fetchData(`${base}pagefind/${manifestFile}`, cache)
    manifest.catch(forgetManifestRequest)
  }
  return manifest
}

/** Makes the next call of {@link requestManifest} request it again. */
export function forgetManifestRequest(): void {
  manifest = undefined
}
