import { preloadSearchFile } from '#browser/preload.ts'
import { checkShape } from '#browser/shape.ts'
import { engineFile, programFile } from '#search/engine-file.ts'
import type { SearchManifest } from '#search/search-manifest.ts'
import { joinFound } from './find-all.ts'
import { assertIntact, searchRoot } from './index-files.ts'
import { apparatusSource, interviewSource } from './index-source.ts'
import { apparatusFilters, spokenFilters } from './languages.ts'
import { type Hit, hitAt, hitsOf } from './load-hits.ts'
import { forgetManifest, readManifest } from './manifest.ts'
import { openIndex } from './open-index.ts'
import { type Filters, isPagefindModule, type PagefindModule } from './pagefind-api.ts'
import { type FoundEach, type PartedIndex, partedIndex } from './parted-index.ts'
import type { Found, Result } from './result.ts'

export type { Hit } from './load-hits.ts'
export type { Found, Result } from './result.ts'

/** Loads the search manifest, which names the files of one version. After a failure it bypasses the browser's cache. */
export function loadManifest(): Promise<SearchManifest> {
  return readManifest(attempts > 0 ? 'reload' : 'default')
}

/** Loads the engine and the index of the interview before the first search. */
export async function warmUp(): Promise<void> {
  // First, since it names other files that are then loaded at the same time as the engine.
  loadManifest().catch(() => undefined)
  preloadSearchFile(programFile)
  preloadSearchFile(engineFile)
  await engine().catch(() => undefined)
}

/**
 * Searches the interview and, once it is added, the apparatus.
 *
 * Of an index in several parts, it searches those that most often have the words first, or in the order of the conversation, until
 * there are enough results. Results of more parts come after them, so that they begin with those of a search for fewer.
 *
 * @param parts words, or phrases in straight quotation marks; results match all of them.
 * @param inOrder whether results are sorted by their position in the conversation instead of by relevance.
 * @param wanted how many results must be found, if there are so many, whatever that loads.
 * @throws if files of the search are missing or damaged; the next search then tries again.
 */
export async function find(
  parts: readonly string[],
  filters: Filters,
  inOrder = false,
  wanted = 1,
): Promise<Found> {
  const { interview } = await engine()
  const spokenOnes = spokenFilters(filters)
  const otherOnes = apparatusFilters(filters)
  const other = otherOnes && (await explained)
  const options = { inOrder, wanted }
  try {
    const found = await Promise.all([
      ...(spokenOnes ? [interview.find(parts, spokenOnes, options)] : []),
      ...(other ? [other.find(parts, otherOnes, options)] : []),
    ])
    const all = joinFound(found)
    if (inOrder) all.results.sort((a, b) => a.order - b.order)
    else if (found.length > 1) all.results.sort((a, b) => b.score - a.score)
    return all
  } catch (error) {
    return resetAfterFailure(error)
  }
}

/**
 * Finds the passages that have each word, or phrase in straight quotation marks. Of a long edition, it searches the parts that have
 * most of the words.
 *
 * @param hasAll whether only parts that have all of them are searched.
 */
export async function findEach(
  words: readonly string[],
  filters: Filters,
  hasAll = false,
): Promise<FoundEach> {
  const { interview } = await engine()
  return interview.findEach(words, filters, hasAll)
}

/** What has all parts of a query in each part of an index that earlier searches have loaded: all that these can have found. */
export async function findLoaded(parts: readonly string[]): Promise<Result[][]> {
  const { interview } = await engine()
  const indexes = [interview, ...(explained ? [await explained] : [])]
  return (await Promise.all(indexes.map((index) => index.findLoaded(parts)))).flat()
}

/** The passage or exchange with this address, `5.A3` or `E5`. @throws if its record cannot be loaded. */
export async function findPlace(place: string): Promise<Hit | undefined> {
  return hitAt(place, await loadManifest())
}

/** Adds the index of the glossary, notes and works to the one that is searched. */
export async function addApparatus(): Promise<void> {
  const { program } = await engine()
  explained ??= (async () => {
    const made = partedIndex(apparatusSource(await loadManifest()), program)
    await made.warmUp()
    return made
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
  const { interview } = await engine()
  const other = await explained
  const indexes = other ? [interview, other] : [interview]
  const files = await Promise.all(indexes.map((index) => index.filesFor(words)))
  await assertIntact(files.flat()).catch(resetAfterFailure)
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

type Engine = { program: PagefindModule; interview: PartedIndex }

let loading: Promise<Engine> | undefined
/** The index of the apparatus, once it is added. */
let explained: Promise<PartedIndex> | undefined
/** How many attempts to load the search have failed. */
let attempts = 0

async function loadEngine(): Promise<Engine> {
  // Browsers remember that a module failed to load, and request it again only under another URL.
  const path = `${searchRoot}${programFile}${attempts > 0 ? `?${attempts}` : ''}`
  const module = import(/* @vite-ignore */ path) as Promise<unknown>
  module.catch(() => undefined)
  // The first use of a segmenter is slow: do it while files are loading.
  new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('a').containing(0)
  const source = interviewSource(await loadManifest())
  const program = checkShape(await module, isPagefindModule, path)
  const interview = partedIndex(source, program)
  await interview.warmUp()
  // Parts use the engine of an index without words.
  if (source.index.parts.length > 1)
    await (
      await openIndex(program, { folder: '', starts: [] }, source.version, source.analysis)
    )([], {}, true)
  return { program, interview }
}
