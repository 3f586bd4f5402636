/** The file that a search of a library loads first, below `pagefind/` of the library. */
export const libraryFile = 'library.json'

/** The file with the values by which interviews can be chosen. */
export const filtersFile = 'filters.json'

/** How many interviews are in one file of the catalogue. */
export const cataloguePageSize = 40

/** What every search of a library loads first. The number of an interview is its position in these lists. */
export type LibraryManifest = {
  /** Changes with the other files. */
  version: string
  /** The folder of each interview. */
  folders: string[]
  /** How many passages each interview has. */
  passages: number[]
  groups: RouteGroup[]
}

/** Words of one language, or of a language with words of another in it, as the indexes of some interviews have them. */
export type RouteGroup = {
  /** The language of the text, and the other one of its edition if it has two. */
  languages: [string] | [string, string]
  /** The language in which Pagefind stems words; `unknown` if it stems none, and `forms` if the routes have words as they are written, since browsers lack its stemmer. */
  engine: string
  /** The first word of each file of routes. */
  routes: string[]
}

/**
 * A word, and for each interview that has it its number, how many of its passages have it, and how many of its notes, entries and works,
 * or of its own titles and names: `['bell', 0, 12, 3, 7, 1, 0]`.
 */
export type RouteLine = [word: string, ...numbers: number[]]

/** The path of a file of routes, from the positions of the group and of the file. */
export function routesPath(group: number, file: number): string {
  return `routes/${group}/${file}.json`
}

/** The path of a file of the catalogue. */
export function cataloguePath(page: number): string {
  return `interviews/${page}.json`
}

/** An interview in the catalogue. */
export type CatalogueEntry = {
  title: string
  /** When it was recorded or, if that is not known, published. */
  year?: number | undefined
  language: string
  /** The language of the editors if it is another. */
  apparatus?: string | undefined
  /** The language in which the engine of its index stems words. */
  engine: string
  /** The key of each speaker in its edition, and the name. */
  speakers: [key: string, name: string][]
}

/** The values by which interviews can be chosen, each with the numbers of the interviews that have it. Those with most interviews come first. */
export type LibraryFilters = {
  /** By name: the same person may have other keys in other editions. */
  speakers: [name: string, interviews: number[]][]
  /** By key: editions that have a topic in common have it under the same key. */
  topics: [key: string, label: string, interviews: number[]][]
  /** The latest first. */
  years: [year: number, interviews: number[]][]
}

/** The folder of the program and the engine for a language, below `pagefind/` of the library. */
export function engineFolder(engineLanguage: string): string {
  return `engines/${engineLanguage}/`
}
