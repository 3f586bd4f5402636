import { joinFound } from './find-all.ts'
import { chunksFor, contentsOf } from './index-files.ts'
import type { IndexSource } from './index-source.ts'
import { type OpenIndex, openIndex } from './open-index.ts'
import type { Filters, PagefindModule } from './pagefind-api.ts'
import { preloadPart } from './preload-index.ts'
import type { Found, Result } from './result.ts'

/** How many parts are searched at most if they have as many results as are wanted. */
const mostParts = 2

/** The same for parts that have only records of one kind, of which a page shows fewer. */
const mostPartsOfKind = 1

/** How many further parts are loaded at once. */
const furtherParts = 4

/** How many results are enough, even if there are other parts. */
const pageSize = 12

/** An index in one part or several, of which only those are loaded that a search needs. */
export type PartedIndex = {
  /** Loads the index if it is in one part. */
  warmUp: () => Promise<void>
  /** As `find` in `engine.ts`. */
  find: (
    parts: readonly string[],
    filters: Filters,
    options: { inOrder: boolean; wanted: number },
  ) => Promise<Found>
  /** As `findEach` in `engine.ts`. */
  findEach: (words: readonly string[], filters: Filters, hasAll: boolean) => Promise<FoundEach>
  /** The results in each part that is loaded. */
  findLoaded: (parts: readonly string[]) => Promise<Result[][]>
  /** The files that the words were looked up in, as far as these are known, by their paths on this host. */
  filesFor: (words: readonly string[]) => Promise<string[]>
}

/** The results for each word, and whether all parts that have the words are searched. */
export type FoundEach = { results: Result[][]; isComplete: boolean }

/** Makes an index that loads its parts with Pagefind, once its engine has loaded. */
export function partedIndex(source: IndexSource, program: PagefindModule): PartedIndex {
  const { index, analysis } = source
  const opened = new Map<number, Promise<OpenIndex>>()
  const open = (at: number, words: readonly string[]): Promise<OpenIndex> => {
    const known = opened.get(at)
    if (known) return known
    const part = index.parts[at]!
    const made = (async () => {
      const { starts } = await preloadPart(part, words, source)
      return openIndex(program, { folder: part.folder, starts }, source)
    })()
    opened.set(at, made)
    made.catch(() => opened.delete(at))
    return made
  }
  /** The parts to search, in this order. */
  const plan = async (
    parts: readonly string[],
    { kind }: Filters,
    inOrder: boolean,
  ): Promise<Planned[]> => {
    const counted =
      index.routes.length > 0
        ? await (await import('./routes.ts')).partsWithAll(parts, source)
        : new Map(index.parts.map((_, at) => [at, 0]))
    const wanted = typeof kind === 'string' ? [kind] : kind?.any
    return [...counted]
      .filter(([at]) => {
        const own = index.parts[at]?.kind
        return !wanted || own === undefined || wanted.includes(own)
      })
      .sort(([a, one], [b, other]) => (inOrder ? 0 : other - one) || a - b)
  }
  /** The parts that have some of the words, those with most of them first. */
  const planSome = async (words: readonly string[], filters: Filters): Promise<Planned[]> => {
    const plans = await Promise.all(words.map((word) => plan([word], filters, false)))
    const found = new Map<number, { words: number; count: number }>()
    for (const [at, count] of plans.flat()) {
      const earlier = found.get(at) ?? { words: 0, count: 0 }
      found.set(at, { words: earlier.words + 1, count: earlier.count + count })
    }
    return [...found]
      .sort(([a, one], [b, other]) => other.words - one.words || other.count - one.count || a - b)
      .map(([at, { count }]) => [at, count])
  }
  const search = async (
    at: number,
    parts: readonly string[],
    { kind, ...others }: Filters,
    counts: boolean,
  ): Promise<Found> => {
    const part = await open(at, wordsOf(parts))
    const hasKind = kind !== undefined && index.parts[at]?.kind === undefined
    return part(parts, hasKind ? { ...others, kind } : others, counts)
  }
  const isOnly = index.parts.length === 1
  return {
    warmUp: async () => {
      if (isOnly) await (await open(0, []))([], {}, true)
    },
    find: async (parts, filters, { inOrder, wanted }) => {
      const planned = wordsOf(parts).length > 0 ? await plan(parts, filters, inOrder) : []
      const isOfKind = planned.some(([at]) => index.parts[at]?.kind !== undefined)
      const most = wanted === Infinity ? Infinity : isOfKind ? mostPartsOfKind : mostParts
      const counts = planned.length <= most
      const found: Found[] = []
      let results = 0
      while (found.length < planned.length) {
        const limit = found.length < most ? Math.max(pageSize, wanted) : wanted
        if (results >= limit) break
        const atOnce = found.length < most ? most - found.length : furtherParts
        const next = planned.slice(found.length, found.length + atOnce)
        const answers = enough(next, limit - results).map((at) =>
          search(at, parts, filters, counts),
        )
        for (const one of await Promise.all(answers)) {
          found.push(one)
          results += one.results.length
        }
      }
      const { counts: own, ...all } = joinFound(found)
      const isComplete = found.length >= planned.length
      return { ...all, isComplete, counts: isComplete && counts ? own : undefined }
    },
    findEach: async (words, filters, hasAll) => {
      const planned = await (hasAll ? plan(words, filters, false) : planSome(words, filters))
      const first = planned.slice(0, mostParts)
      const results = words.map(async (word) => {
        const found = first.map(([at]) => search(at, [word], filters, false))
        return joinFound(await Promise.all(found)).results
      })
      return {
        results: await Promise.all(results),
        isComplete: first.length === planned.length,
      }
    },
    findLoaded: async (parts) => {
      const found = [...opened.keys()].map((at) => search(at, parts, {}, false))
      return (await Promise.all(found)).map(({ results }) => results)
    },
    filesFor: async (words) => {
      const used = isOnly ? [0] : [...opened.keys()]
      const files = used.map(async (at) => {
        const part = index.parts[at]!
        const { filters, chunks } = await contentsOf(part, source)
        return [part.meta, ...filters, ...chunksFor(words, analysis, chunks)].map(
          (path) => source.files + part.folder + path,
        )
      })
      return (await Promise.all(files)).flat()
    },
  }
}

/** A part that may have results, and how many. */
type Planned = [part: number, count: number]

/** The first parts that may have as many results as are wanted. */
function enough(planned: readonly Planned[], wanted: number): number[] {
  let results = 0
  return planned.flatMap(([part, count]) => {
    if (results >= wanted) return []
    results += count
    return part
  })
}

/** The words of the parts of a query, without quotation marks. */
function wordsOf(parts: readonly string[]): string[] {
  return parts.flatMap((part) => part.replaceAll('"', '').split(' ')).filter((word) => word !== '')
}
