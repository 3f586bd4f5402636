import { inLibrary } from 'virtual:library'
import { preloadSearchFile } from '#browser/preload.ts'
import type { Analyses } from '#search/analysis.ts'
import { engineFile, programFile } from '#search/engine-file.ts'
import type { SearchManifest } from '#search/search-manifest.ts'
import { joinFound } from './find-all.ts'
import { assertIntact, searchFolder } from './index-files.ts'
import { apparatusSource, type IndexSource, interviewSource } from './index-source.ts'
import { apparatusFilters, spokenFilters } from './languages.ts'
import { type Hit, hitAt, hitsOf } from './load-hits.ts'
import { readManifest } from './manifest.ts'
import type { Filters, PagefindModule } from './pagefind-api.ts'
import { type FoundEach, type PartedIndex, partedIndex } from './parted-index.ts'
import { loadEngine, loadProgram, loadSharedEngine, sharedEntry } from './program.ts'
import type { Found, Result } from './result.ts'

export type { Hit } from './load-hits.ts'
export type { Found, Result } from './result.ts'

/** Where an edition is searched, and how its words are reduced to stems. */
export type EngineSettings = Analyses & {
  /** The path of the root of the edition on this host, with a slash at both ends. */
  root: string
  /** The folder of Pagefind’s program and its engine, with a slash at its end. */
  program: string
}

/** The indexes of one edition, and what is known of it. */
export type Engine = {
  /** Loads the search manifest, which names the files of one version. After a failure it bypasses the browser's cache. */
  loadManifest: () => Promise<SearchManifest>
  /** The indexes of the interview and of the apparatus, as the manifest has them. */
  loadSources: () => Promise<[interview: IndexSource, apparatus: IndexSource]>
  /** Loads the engine and the index of the interview before the first search. */
  warmUp: () => Promise<void>
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
  find: (
    parts: readonly string[],
    filters: Filters,
    inOrder?: boolean,
    wanted?: number,
  ) => Promise<Found>
  /**
   * Finds the passages that have each word, or phrase in straight quotation marks. Of a long edition, it searches the parts that have
   * most of the words.
   *
   * @param hasAll whether only parts that have all of them are searched.
   */
  findEach: (words: readonly string[], filters: Filters, hasAll?: boolean) => Promise<FoundEach>
  /** What has all parts of a query in each part of an index that earlier searches have loaded: all that these can have found. */
  findLoaded: (parts: readonly string[]) => Promise<Result[][]>
  /** The passage or exchange with this address, `5.A3` or `E5`. @throws if its record cannot be loaded. */
  findPlace: (place: string) => Promise<Hit | undefined>
  /** Adds the index of the glossary, notes and works to the one that is searched. */
  addApparatus: () => Promise<void>
  /** Loads the records of results. @throws if one cannot be loaded. */
  loadHits: (results: readonly Result[]) => Promise<Hit[]>
  /**
   * Checks that a search found nothing because there is nothing, and not because files of the index are damaged.
   *
   * @throws if files that the words are looked up in are missing or damaged.
   */
  assertIndex: (words: readonly string[]) => Promise<void>
}

/** Makes the engine of an edition. It loads nothing before it is asked to. */
export function searchEngine(settings: EngineSettings): Engine {
  const { root, program: programFolder } = settings
  const files = searchFolder(root)
  let manifest: Promise<SearchManifest> | undefined
  let loading: Promise<Loaded> | undefined
  /** The index of the apparatus, once it is added. */
  let explained: Promise<PartedIndex> | undefined
  /** How many attempts to load the search have failed. */
  let attempts = 0

  const loadManifest = (): Promise<SearchManifest> => {
    if (manifest) return manifest
    const made = readManifest(files, attempts > 0 ? 'reload' : 'default')
    manifest = made
    made.catch(() => (manifest = undefined))
    return made
  }
  /** Discards what was loaded, so that the next search starts from the beginning. */
  const resetAfterFailure = (error: unknown): never => {
    loading = undefined
    explained = undefined
    attempts++
    // After a failed preload, browsers answer the next request for the file with the same failure: make that request here.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')) {
      fetch(link.href).catch(() => undefined)
      link.remove()
    }
    manifest = undefined
    throw error
  }
  const load = async (): Promise<Loaded> => {
    const loaded = loadProgram(programFolder, attempts)
    loaded.catch(() => undefined)
    // The first use of a segmenter is slow: do it while files are loading.
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('a').containing(0)
    const source = interviewSource(files, await loadManifest(), settings)
    const program = await loaded
    const interview = partedIndex(source, program)
    if (inLibrary) await loadSharedEngine(program, programFolder, settings.spoken)
    else if (source.index.parts.length > 1) await loadEngine(program, source)
    await interview.warmUp()
    return { program, interview }
  }
  const engine = async (): Promise<Loaded> => {
    loading ??= load()
    try {
      return await loading
    } catch (error) {
      return resetAfterFailure(error)
    }
  }
  const loadSources: Engine['loadSources'] = async () => {
    const known = await loadManifest()
    return [interviewSource(files, known, settings), apparatusSource(files, known, settings)]
  }
  const recordSource = async () => ({ files, root, version: (await loadManifest()).version })
  const indexes = async (): Promise<PartedIndex[]> => {
    const { interview } = await engine()
    return [interview, ...(explained ? [await explained] : [])]
  }
  return {
    loadManifest,
    loadSources,
    warmUp: async () => {
      // First, since it names other files that are then loaded at the same time as the engine.
      loadManifest().catch(() => undefined)
      for (const file of [programFile, engineFile, ...(inLibrary ? [sharedEntry] : [])])
        preloadSearchFile(programFolder + file)
      await engine().catch(() => undefined)
    },
    find: async (parts, filters, inOrder = false, wanted = 1) => {
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
    },
    findEach: async (words, filters, hasAll = false) =>
      (await engine()).interview.findEach(words, filters, hasAll),
    findLoaded: async (parts) =>
      (await Promise.all((await indexes()).map((index) => index.findLoaded(parts)))).flat(),
    findPlace: async (place) => hitAt(place, (await loadManifest()).spoken, await recordSource()),
    addApparatus: async () => {
      const { program } = await engine()
      explained ??= (async () => {
        const [, source] = await loadSources()
        const made = partedIndex(source, program)
        await made.warmUp()
        return made
      })()
      await explained.catch(resetAfterFailure)
    },
    loadHits: async (results) => hitsOf(results, await recordSource()),
    assertIndex: async (words) => {
      const used = await Promise.all((await indexes()).map((index) => index.filesFor(words)))
      await assertIntact(used.flat()).catch(resetAfterFailure)
    },
  }
}

type Loaded = { program: PagefindModule; interview: PartedIndex }
