import { jsonLoader } from '#browser/fetch-json.ts'
import { libraryRoot } from '#browser/library.ts'
import { isNumber, isString, listOf, objectOf, optional, tupleOf } from '#model/shape.ts'
import {
  type CatalogueEntry,
  cataloguePageSize,
  cataloguePath,
  filtersFile,
  libraryFile,
  type LibraryFilters,
  type LibraryManifest,
  type RouteGroup,
  type RouteLine,
  routesPath,
} from '#search/library/library-files.ts'
import { searchFolder } from '../index-files.ts'

const files = searchFolder(libraryRoot())

const isLanguages = (data: unknown): data is RouteGroup['languages'] =>
  listOf(isString)(data) && (data.length === 1 || data.length === 2)

const loadManifestFile = jsonLoader(
  objectOf<LibraryManifest>({
    version: isString,
    folders: listOf(isString),
    passages: listOf(isNumber),
    groups: listOf(
      objectOf<RouteGroup>({ languages: isLanguages, engine: isString, routes: listOf(isString) }),
    ),
  }),
)
const loadPage = jsonLoader(
  listOf(
    objectOf<CatalogueEntry>({
      title: isString,
      year: optional(isNumber),
      language: isString,
      apparatus: optional(isString),
      engine: isString,
      speakers: listOf(tupleOf<[string, string]>(isString, isString)),
    }),
  ),
)
const loadFiltersFile = jsonLoader(
  objectOf<LibraryFilters>({
    speakers: listOf(tupleOf<LibraryFilters['speakers'][number]>(isString, listOf(isNumber))),
    topics: listOf(tupleOf<LibraryFilters['topics'][number]>(isString, isString, listOf(isNumber))),
    years: listOf(tupleOf<LibraryFilters['years'][number]>(isNumber, listOf(isNumber))),
  }),
)
const isLine = (data: unknown): data is RouteLine =>
  Array.isArray(data) && isString(data[0]) && data.slice(1).every(isNumber)
const loadRouteFile = jsonLoader<RouteLine[]>(listOf(isLine))

/** What every search of the library needs. @throws if it cannot be loaded, as all functions of this module; the next call then tries again. */
export function loadLibrary(): Promise<LibraryManifest> {
  return loadManifestFile(files + libraryFile)
}

/** An interview by its number. */
export async function loadEntry(number: number): Promise<CatalogueEntry> {
  const page = Math.floor(number / cataloguePageSize)
  const entries = await loadPage(await urlOf(cataloguePath(page)))
  const entry = entries[number - page * cataloguePageSize]
  if (!entry) throw new Error(`Unexpected absence of interview ${number}, expected its entry`)
  return entry
}

/** The values by which interviews can be chosen. */
export async function loadFilters(): Promise<LibraryFilters> {
  return loadFiltersFile(await urlOf(filtersFile))
}

/** The routes of a group among which those of a word are. */
export async function loadRoutes(group: number, word: string): Promise<RouteLine[]> {
  const { groups } = await loadLibrary()
  const { routes } = groups[group]!
  if (routes.length === 0) return []
  const file = Math.max(
    0,
    routes.findLastIndex((first) => first <= word),
  )
  return loadRouteFile(await urlOf(routesPath(group, file)))
}

async function urlOf(path: string): Promise<string> {
  return `${files}${path}?v=${(await loadLibrary()).version}`
}
