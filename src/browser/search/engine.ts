import { preloadSearchFile } from '#browser/preload.ts'
import { checkShape } from '#browser/shape.ts'
import type { Analysis } from '#search/analysis.ts'
import type { IndexParts, SearchManifest } from '#search/search-manifest.ts'
import { snippetOf } from '#search/snippet.ts'
import { joinFound } from './find-all.ts'
import { exchangeHit, exchangesWithAll } from './find-exchanges.ts'
import { assertIntact, chunksFor, searchRoot } from './index-files.ts'
import { apparatus, apparatusFilters, spoken, spokenFilters } from './languages.ts'
import { type Hit, hitAt, hitsOf } from './load-hits.ts'
import { forgetManifest, readManifest } from './manifest.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import { type Filters, isPagefindModule, type PagefindModule } from './pagefind-api.ts'
import type { Found, Result } from './result.ts'

export type { Hit } from './load-hits.ts'
export type { Found, Result } from './result.ts'

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
 * Searches the interview and, once it is added, the apparatus.
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
  const { interview } = await engine()
  const spokenOnes = spokenFilters(filters)
  const otherOnes = apparatusFilters(filters)
  const other = otherOnes && (await explained)
  const found = joinFound(
    await Promise.all([
      ...(spokenOnes ? [interview(parts, spokenOnes)] : []),
      ...(other ? [other(parts, otherOnes)] : []),
    ]),
  )
  if (inOrder) found.results.sort((a, b) => a.order - b.order)
  return found
}

/**
 * Finds the exchanges that have all words, but not in one passage, and loads them. The content of such a hit consists of the
 * passages that have some of the words.
 *
 * @param parts as in {@link find}.
 * @param limit how many are loaded at most.
 */
export async function findExchanges(
  parts: readonly string[],
  filters: Filters,
  limit: number,
): Promise<Hit[]> {
  const words = parts.flatMap((part) => (part.startsWith('"') ? part : part.split(' ')))
  if (words.length < 2) return []
  const found = await Promise.all(words.map((word) => find([word], filters)))
  const exchanges = exchangesWithAll(found.map(({ results }) => results))
  const hits = await Promise.all(
    exchanges.slice(0, limit).map(async ({ exchange, passages }) => {
      const [own, hits] = await Promise.all([findPlace(`E${exchange}`), loadHits(passages)])
      return own && exchangeHit(own, hits)
    }),
  )
  return hits.filter((hit) => hit !== undefined)
}

/** The passage or exchange with this address, `5.A3` or `E5`. @throws if its record cannot be loaded. */
export async function findPlace(place: string): Promise<Hit | undefined> {
  return hitAt(place, await loadManifest())
}

/** Adds the index of the glossary, notes and works to the one that is searched. */
export async function addApparatus(): Promise<void> {
  const { program } = await engine()
  explained ??= (async () => {
    const { version, apparatus: parts } = await loadManifest()
    if (parts.files.length === 0) return undefined
    for (const path of parts.files) preloadSearchFile(`apparatus/${path}`)
    preloadSearchFile(`apparatus/pagefind-entry.json?ts=${version}`)
    return openIndex(program, { folder: 'apparatus/', starts: [] }, version, apparatus)
  })()
  await explained.catch(resetAfterFailure)
}

/**
 * Loads the records of results.
 *
 * @throws if one cannot be loaded.
 */
export async function loadHits(results: readonly Result[]): Promise<Hit[]> {
  return hitsOf(results, await loadManifest())
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
  const others = explained ? paths(manifest.apparatus, apparatus) : []
  await assertIntact([
    ...paths(manifest.spoken, spoken),
    ...others.map((path) => `apparatus/${path}`),
  ]).catch(resetAfterFailure)
}

/** Discards what was loaded, so that the next search starts from the beginning. */
function resetAfterFailure(error: unknown): never {
  loading = undefined
  explained = undefined
  attempts++
  // After a failed preload, browsers answer the next request for the file with the same failure: make that request here.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')) {
    fetch(link.href).catch(() => undefined)
    link.remove()
  }
  forgetManifest()
  throw error
}

async function engine(): Promise<Engine> {
  loading ??= loadEngine()
  try {
    return await loading
  } catch (error) {
    return resetAfterFailure(error)
  }
}

type Engine = { program: PagefindModule; interview: OpenIndex }

let loading: Promise<Engine> | undefined
/** The index of the apparatus, once it is added; undefined if that is empty. */
let explained: Promise<OpenIndex | undefined> | undefined
/** How many attempts to load the search have failed. */
let attempts = 0

async function loadEngine(): Promise<Engine> {
  // Browsers remember that a module failed to load, and request it again only under another URL.
  const path = `${searchRoot}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`
  const module = import(/* @vite-ignore */ path) as Promise<unknown>
  module.catch(() => undefined)
  // The first use of a segmenter is slow: do it while files are loading.
  snippetOf('One. Two.', [{ start: 0, end: 3 }])
  new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('a').containing(0)
  const { version, spoken: parts } = await loadManifest()
  const program = checkShape(await module, isPagefindModule, path)
  const place = { folder: '', starts: parts.starts }
  return { program, interview: await openIndex(program, place, version, spoken) }
}
