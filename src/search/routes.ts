import type { Route, RouteFile } from './search-manifest.ts'

/** The size of a file of routes, in characters: compressed less than 3 KB. */
const fileSize = 10_000

/** Files of routes, each with a range of words, and the first word of each. */
export type Routes = { files: RouteFile[]; firsts: string[] }

/**
 * Makes the files that say which parts of an index have a word, and how many records in each do, so that a search loads only these
 * parts.
 *
 * @param parts for each part how many records have each of its words.
 */
export function routesTo(parts: readonly ReadonlyMap<string, number>[]): Routes {
  const routes = new Map<string, Route>()
  for (const [part, words] of parts.entries())
    for (const [word, count] of words) {
      const known = routes.get(word)
      if (known) known.push(part, count)
      else routes.set(word, [part, count])
    }
  const files: RouteFile[] = []
  const firsts: string[] = []
  let size = Infinity
  for (const [word, route] of [...routes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (size > fileSize) {
      files.push([])
      firsts.push(word)
      size = 0
    }
    files.at(-1)!.push([word, ...route])
    size += word.length + 4 + route.length * 3
  }
  return { files, firsts }
}
