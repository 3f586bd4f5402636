import { preloadSearchFile } from '#browser/preload.ts'
import { forgetSearchManifest, loadSearchManifest } from '#browser/load-search-manifest.ts'
import { base } from '#browser/base.ts'
import { fold } from '#search/fold.ts'
import { type About, decodeAbout } from '#search/about.ts'
import { snippetOf } from '#search/snippet.ts'
import type { SearchManifest } from '#search/search-manifest.ts'
import { assertIntact, searchRoot } from './search-files.ts'
import type {
  Counts,
  Filters,
  Pagefind,
  PagefindModule,
  PartAnswer,
  Result,
} from './pagefind-api.ts'
import { findPhrase } from './find-phrase.ts'

/** What a first search starts from. After a failure it is requested again: it names the files that belong together. */
export function loadManifest(): Promise<SearchManifest> {
  return loadSearchManifest(attempts > 0 ? 'reload' : 'default')
}

/** Loads the engine and the index of the interview, all parts side by side. */
export async function warmUp(): Promise<void> {
  await engine().catch(() => undefined)
}

/** Asks for the parts of the index in which the words of a query stand, before the engine can. */
export async function preloadWords(words: readonly string[]): Promise<void> {
  const start = await loadManifest()
  for (const path of chunksFor(words, start.spoken.chunks)) preloadSearchFile(path)
}

/**
 * Asks Pagefind, to which this is the only door in the browser.
 *
 * @param parts words, or a phrase in straight quotation marks; what has all the parts is found.
 * @throws where files of the engine are missing or broken; the next search tries anew.
 */
export async function find(
  parts: readonly string[],
  filters: Filters,
  inOrder = false,
): Promise<Found> {
  const api = await engine()
  const sort: Record<string, string> = inOrder ? { order: 'asc' } : {}
  const options = { filters, sort }
  const search = (query: string) => api.search(query, options)
  const answers = await Promise.all(
    parts.map((part): Promise<PartAnswer> => {
      const query = part.toLowerCase()
      return query.startsWith('"') ? findPhrase(query.slice(1, -1), search) : search(query)
    }),
  )
  const [first, ...others] = answers
  if (!first) return { results: [], counts: {} }
  const results = others.reduce((kept, { results }) => intersect(kept, results), first.results)
  return { results, counts: others.length === 0 ? first.filters : undefined }
}

/** Adds what explains the interview to what is searched. */
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

/** Results with their words, from what was loaded with the first search or from files of their own. */
export async function loadHits(results: readonly Result[]): Promise<Hit[]> {
  const { pack } = await loadManifest()
  return Promise.all(
    results.map(async (result) => {
      const packed = pack[result.id]
      if (packed) {
        const [url, content, about, locator] = packed
        return { url, content, about, locator, locations: result.words }
      }
      const { raw_url, content, meta } = await result.data()
      const about = decodeAbout(meta.about) as About
      return { url: raw_url, content, about, locator: meta.locator, locations: result.words }
    }),
  )
}

/**
 * Makes sure that nothing was found because nothing is there, and not because the index is broken.
 *
 * @throws where files are missing or broken.
 */
export async function assertIndex(words: readonly string[]): Promise<void> {
  const { spoken, apparatus } = await loadManifest()
  const paths = (index: SearchManifest['spoken']) => [
    ...index.files,
    ...chunksFor(words, index.chunks),
  ]
  await assertIntact([
    ...paths(spoken),
    ...(merging ? paths(apparatus).map((path) => `apparatus/${path}`) : []),
  ]).catch(resetAfterFailure)
}

function chunksFor(words: readonly string[], chunks: SearchManifest['spoken']['chunks']): string[] {
  const paths = words
    .flatMap((word) => fold(word).split(' '))
    .map((word) => (chunks.findLast(([from]) => from <= word) ?? chunks[0])?.[1])
  return [...new Set(paths.filter((path) => path !== undefined))]
}

function intersect(kept: readonly Result[], others: readonly Result[]): Result[] {
  const words = new Map(others.map((result) => [result.id, result.words]))
  return kept
    .filter(({ id }) => words.has(id))
    .map((result) => ({ ...result, words: [...result.words, ...words.get(result.id)!] }))
}

function resetAfterFailure(error: unknown): never {
  loading = undefined
  merging = undefined
  attempts++
  // A browser answers the next request for a file with what an early one failed with: let that be this one.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')) {
    fetch(link.href).catch(() => undefined)
    link.remove()
  }
  forgetSearchManifest()
  throw error
}

async function engine(): Promise<Pagefind> {
  loading ??= load()
  try {
    return await loading
  } catch (error) {
    return resetAfterFailure(error)
  }
}

let loading: Promise<Pagefind> | undefined
let merging: Promise<void> | undefined
let attempts = 0

async function load(): Promise<Pagefind> {
  // A browser remembers a module that failed to load; under another address it asks again.
  const path = `${searchRoot}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`
  const program = import(/* @vite-ignore */ path) as Promise<PagefindModule>
  program.catch(() => undefined)
  // What the browser needs time for is done while files are on their way.
  snippetOf('One. Two.', [{ start: 0, end: 3 }])
  new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('a').containing(0)
  const { version } = await loadManifest()
  const { createInstance } = await program
  const api = createInstance({
    basePath: searchRoot,
    baseUrl: base,
    metaCacheTag: version,
    excerptLength: 1,
    // The index of a first search has a bounded size: it is searched faster than a worker is started.
    noWorker: true,
  })
  await api.init()
  await api.filters()
  return api
}

export type Found = {
  results: Result[]
  /** How many results each value of each facet has; undefined where the engine cannot tell. */
  counts: Counts | undefined
}

/** A result with all that is shown of it. */
export type Hit = {
  url: string
  content: string
  about: About
  locator: string
  locations: number[]
}
