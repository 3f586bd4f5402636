import { createHash } from 'node:crypto'
import { toJson } from '../build-parts.ts'
import type { IndexFiles } from '../pagefind-files.ts'
import { groupKey } from './group-key.ts'
import {
  type CatalogueEntry,
  cataloguePageSize,
  cataloguePath,
  engineFolder,
  filtersFile,
  libraryFile,
  type LibraryFilters,
  type LibraryManifest,
  type RouteGroup,
  type RouteLine,
  routesPath,
} from './library-files.ts'
import type { SearchedInterview } from './searched-interview.ts'

/** The size of a file of routes, in characters: compressed about 4 KB. A word that every interview has may be larger. */
const fileSize = 12_000

/** Collects what a library needs to search its editions. */
export type LibraryCollector = {
  /** Adds an edition. Their order is that of ties among results, so the newest should come first. */
  add: (interview: SearchedInterview) => void
  /** The search files of the library, by their paths below its `pagefind/`. */
  files: () => IndexFiles
}

/** Makes a collector. It keeps the counts of words, and not the editions. */
export function collectLibrary(): LibraryCollector {
  const folders: string[] = []
  const passages: number[] = []
  const entries: CatalogueEntry[] = []
  const filters = filterCollector()
  const groups = new Map<string, Group>()
  const engines = new Map<string, Uint8Array>()
  return {
    add: ({ folder, entry, topics, passages: size, words, engine }) => {
      const number = folders.push(folder) - 1
      passages.push(size)
      entries.push(entry)
      filters.add(number, entry, topics)
      for (const { languages, engine: stemming, counts } of words) {
        const key = groupKey(languages, stemming)
        const group: Group = groups.get(key) ?? {
          languages,
          engine: stemming,
          lines: new Map<string, number[]>(),
        }
        groups.set(key, group)
        for (const [word, inPassages, inOthers] of counts) {
          const line = group.lines.get(word)
          if (line) line.push(number, inPassages, inOthers)
          else group.lines.set(word, [number, inPassages, inOthers])
        }
      }
      for (const [path, content] of engine.files)
        engines.set(engineFolder(engine.language) + path, content)
    },
    files: () => {
      const files = new Map<string, Uint8Array>(engines)
      const routes = [...groups.values()].map(({ languages, engine, lines }, at): RouteGroup => {
        const divided = divideLines(lines)
        for (const [number, file] of divided.entries())
          files.set(routesPath(at, number), toJson(file))
        return { languages, engine, routes: divided.map((file) => file[0]![0]) }
      })
      for (let at = 0; at < entries.length; at += cataloguePageSize)
        files.set(
          cataloguePath(at / cataloguePageSize),
          toJson(entries.slice(at, at + cataloguePageSize)),
        )
      files.set(filtersFile, toJson(filters.values()))
      const hash = createHash('sha256')
      for (const [path, content] of files) hash.update(path).update(content)
      const manifest: LibraryManifest = {
        version: hash.digest('hex').slice(0, 10),
        folders,
        passages,
        groups: routes,
      }
      files.set(libraryFile, toJson(manifest))
      return files
    },
  }
}

type Group = Pick<RouteGroup, 'languages' | 'engine'> & { lines: Map<string, number[]> }

/** The lines of a group in files, sorted by their words. */
function divideLines(lines: ReadonlyMap<string, number[]>): RouteLine[][] {
  const files: RouteLine[][] = []
  let size = Infinity
  for (const word of [...lines.keys()].sort()) {
    if (size > fileSize) {
      files.push([])
      size = 0
    }
    const numbers = lines.get(word)!
    files.at(-1)!.push([word, ...numbers])
    size += word.length + 4 + String(numbers).length
  }
  return files
}

function filterCollector() {
  const speakers = new Map<string, number[]>()
  const topics = new Map<string, number[]>()
  const labels = new Map<string, string>()
  const years = new Map<number, number[]>()
  const add = <V>(to: Map<V, number[]>, value: V, number: number) => {
    const known = to.get(value)
    if (!known) to.set(value, [number])
    else if (known.at(-1) !== number) known.push(number)
  }
  return {
    add(number: number, entry: CatalogueEntry, own: SearchedInterview['topics']): void {
      for (const [, name] of entry.speakers) add(speakers, name, number)
      for (const [key, label] of own) {
        add(topics, key, number)
        if (!labels.has(key)) labels.set(key, label)
      }
      if (entry.year !== undefined) add(years, entry.year, number)
    },
    values: (): LibraryFilters => ({
      speakers: mostUsed(speakers),
      topics: mostUsed(topics).map(([key, own]) => [key, labels.get(key) ?? key, own]),
      years: [...years].sort(([a], [b]) => b - a),
    }),
  }
}

/** The values that most interviews have, and among equals those that came first. */
function mostUsed<V>(values: ReadonlyMap<V, number[]>): [V, number[]][] {
  return [...values].sort(([, a], [, b]) => b.length - a.length)
}
