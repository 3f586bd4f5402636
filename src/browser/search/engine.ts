import { base } from '#browser/base.ts'
import { preloadSearchFile } from '#browser/preload.ts'
import { checkShape } from '#browser/shape.ts'
import { type About, decodeAbout } from '#search/about.ts'
import type { Analysis } from '#search/analysis.ts'
import type { IndexParts, SearchManifest } from '#search/search-manifest.ts'
import { snippetOf } from '#search/snippet.ts'
import { findAll, type Found, joinFound } from './find-all.ts'
import { apparatus, isBilingual, spoken, toIndexedQueries } from './languages.ts'
import { forgetManifest, isAbout, readManifest } from './manifest.ts'
import {
  type Filters,
  isPagefindModule,
  isPartAnswer,
  isResultData,
  type Pagefind,
  type Result,
} from './pagefind-api.ts'
import { assertIntact, chunksFor, searchRoot } from './index-files.ts'

/** Loads the search manifest, which names the files of one version. After a failure it bypasses the browser's cache. */
export function loadManifest(): Promise<SearchManifest> {
  return readManifest(attempts > 0 ? 'reload' : 'default')
}

/** Loads the engine and the index of the interview before the first search. */
export async function warmUp(): Promise<void> {
  await engine().catch(() => undefined)
}

/** Preloads the chunks of the index that contain these words, before the engine requests them. */
export async function preloadWords(words: readonly string[]): Promise<void> {
  const manifest = await loadManifest()
  for (const path of chunksFor(words, spoken, manifest.spoken.chunks)) preloadSearchFile(path)
}

/**
 * Searches with Pagefind. No other module of the browser does.
 *
 * @param parts words, or phrases in straight quotation marks; results match all of them.
 * @param inOrder whether results are sorted by their position in the conversation instead of by relevance.
 * @throws if files of the search are missing or damaged; the next search then tries again.
 */
export async function find(
  parts: readonly string[],
  filters: Filters,
  inOrder = false,
): Promise<Found> {
  const api = await engine()
  const sort: Record<string, string> = inOrder ? { order: 'asc' } : {}
  const answers = toIndexedQueries(parts, filters).map(async (query) => {
    const options = { filters: query.filters, sort }
    const search = async (words: string) =>
      checkShape(await api.search(words, options), isPartAnswer, 'Pagefind’s answer')
    return findAll(query.parts, search)
  })
  const [found, other] = await Promise.all(answers)
  return isBilingual && other ? joinFound(found!, other) : found!
}

/** Adds the index of the glossary, notes and works to the one that is searched. */
export async function addApparatus(): Promise<void> {
  const api = await engine()
  merging ??= (async () => {
    const { version, apparatus } = await loadManifest()
    if (apparatus.files.length === 0) return
    for (const path of apparatus.files) preloadSearchFile(`apparatus/${path}`)
    preloadSearchFile(`apparatus/pagefind-entry.json?ts=${version}`)
    const options = { baseUrl: base, metaCacheTag: version, excerptLength: 1 }
    await api.mergeIndex(`${searchRoot}apparatus/`, options)
    await api.filters()
  })()
  await merging.catch(resetAfterFailure)
}

/**
 * Loads the records of results, from the search manifest or from files of their own.
 *
 * @throws if one cannot be loaded.
 */
export async function loadHits(results: readonly Result[]): Promise<Hit[]> {
  const { pack } = await loadManifest()
  return Promise.all(
    results.map(async (result) => {
      const packed = pack[result.id]
      if (packed) {
        const [url, content, about, locator] = packed
        return { url, content, about, locator, place: locator, locations: result.words }
      }
      const data = checkShape(await result.data(), isResultData, `record ${result.id}`)
      const { raw_url: url, content, meta } = data
      const about = checkShape(decodeAbout(meta.about), isAbout, `record ${result.id}`)
      const { locator, place = locator } = meta
      return { url, content, about, locator, place, locations: result.words }
    }),
  )
}

/**
 * Checks that a search found nothing because there is nothing, and not because files of the index are damaged.
 *
 * @throws if files that the words are looked up in are missing or damaged.
 */
export async function assertIndex(words: readonly string[]): Promise<void> {
  const manifest = await loadManifest()
  const paths = ({ files, chunks }: IndexParts, analysis: Analysis) => [
    ...files,
    ...chunksFor(words, analysis, chunks),
  ]
  const others = merging ? paths(manifest.apparatus, apparatus) : []
  await assertIntact([
    ...paths(manifest.spoken, spoken),
    ...others.map((path) => `apparatus/${path}`),
  ]).catch(resetAfterFailure)
}

/** Discards what was loaded, so that the next search starts from the beginning. */
function resetAfterFailure(error: unknown): never {
  loading = undefined
  merging = undefined
  attempts++
  // After a failed preload, browsers answer the next request for the file with the same failure: make that request here.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')) {
    fetch(link.href).catch(() => undefined)
    link.remove()
  }
  forgetManifest()
  throw error
}

async function engine(): Promise<Pagefind> {
  loading ??= loadEngine()
  try {
    return await loading
  } catch (error) {
    return resetAfterFailure(error)
  }
}

let loading: Promise<Pagefind> | undefined
let merging: Promise<void> | undefined
/** How many attempts to load the search have failed. */
let attempts = 0

async function loadEngine(): Promise<Pagefind> {
  // Browsers remember that a module failed to load, and request it again only under another URL.
  const path = `${searchRoot}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`
  const program = import(/* @vite-ignore */ path) as Promise<unknown>
  program.catch(() => undefined)
  // The first use of a segmenter is slow: do it while files are loading.
  snippetOf('One. Two.', [{ start: 0, end: 3 }])
  new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('a').containing(0)
  const { version } = await loadManifest()
  const { createInstance } = checkShape(await program, isPagefindModule, path)
  const api = createInstance({
    basePath: searchRoot,
    baseUrl: base,
    metaCacheTag: version,
    excerptLength: 1,
    // The index that is searched first is small: searching it takes less time than starting a worker.
    noWorker: true,
  })
  await api.init()
  await api.filters()
  return api
}

/** A result with its record. `locations` are the word indexes of the matches in `content`. */
export type Hit = {
  url: string
  content: string
  about: About
  locator: string
  /** What a query for it is: `5.A3` or `E7`. */
  place: string
  locations: number[]
}
