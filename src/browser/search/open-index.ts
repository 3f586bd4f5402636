import { checkShape } from '#model/shape.ts'
import type { BundleStart } from '#search/search-manifest.ts'
import { findAll } from './find-all.ts'
import type { IndexSource } from './index-source.ts'
import { toIndexedParts } from './languages.ts'
import { type Filters, isPartAnswer, type PagefindModule } from './pagefind-api.ts'
import { type Found, resultOf } from './result.ts'

/** An index that is loaded. It finds the records that match all parts of a query and the filters, and counts them if asked to. */
export type OpenIndex = (
  parts: readonly string[],
  filters: Filters,
  counts: boolean,
) => Promise<Found>

/** What is known of an index: its folder below that of the files of the search, and what its bundles begin with. */
export type IndexPlace = { folder: string; starts: readonly BundleStart[] }

/**
 * Loads an index with Pagefind. No other module of the browser uses Pagefind.
 *
 * @throws if its files are missing.
 */
export async function openIndex(
  { createInstance }: PagefindModule,
  { folder, starts }: IndexPlace,
  { files, version, analysis }: Pick<IndexSource, 'files' | 'version' | 'analysis'>,
): Promise<OpenIndex> {
  const api = createInstance({
    basePath: files + folder,
    metaCacheTag: version,
    excerptLength: 1,
    // The index that is searched first is small: searching it takes less time than starting a worker.
    noWorker: true,
  })
  await api.init()
  return async (parts, filters, counts) => {
    // The filters are files, without which Pagefind does not count.
    if (counts) await api.filters()
    const search = async (words: string) =>
      checkShape(await api.search(words, { filters }), isPartAnswer, 'Pagefind’s answer')
    const found = await findAll(toIndexedParts(parts, analysis), search)
    return {
      results: found.results.map((result) => resultOf(result, folder, starts)),
      counts: counts ? found.counts : undefined,
      isComplete: true,
    }
  }
}
