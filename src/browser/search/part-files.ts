import { preloadSearchFile } from '#browser/preload.ts'
import { noEngineFile } from '#search/engine-file.ts'
import type { IndexPart } from '#search/search-manifest.ts'
import type { FileSource } from './index-source.ts'

/** Preloads the files of a part that every search in it needs, as far as the manifest names them. */
export function preloadPartFiles(
  { folder, meta, contents }: IndexPart,
  { files, version }: FileSource,
): void {
  const engine = folder === '' ? [] : [noEngineFile]
  const entry = `pagefind-entry.json?ts=${version}`
  for (const path of [entry, meta, ...engine, ...(contents?.filters ?? [])])
    preloadSearchFile(files + folder + path)
}
