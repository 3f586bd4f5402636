import { jsonLoader } from '#browser/fetch-json.ts'
import { type Guard, isNumber, isString, listOf } from '#model/shape.ts'
import { commonPrefixLength } from '#search/fold.ts'
import { routeKey } from '#search/route-key.ts'
import type { RouteFile } from '#search/search-manifest.ts'
import { toIndexedParts } from './languages.ts'
import { fileUrl } from './index-files.ts'
import type { IndexSource } from './index-source.ts'

/** The shortest beginning that two words have in common if they may be forms of one. */
const shortestStem = 4

type Line = RouteFile[number]

const isLine: Guard<Line> = (data): data is Line =>
  Array.isArray(data) && isString(data[0]) && data.slice(1).every(isNumber)

const loadRoutes = jsonLoader<RouteFile>(listOf(isLine))

/** How many records of each part have a word; a part that is not among them has none. */
export type Counted = ReadonlyMap<number, number>

/**
 * Finds the parts of an index that have all words.
 *
 * @returns the parts, each with the number of records that may have all words.
 * @throws if a file of routes is missing or malformed.
 */
export async function partsWithAll(
  parts: readonly string[],
  source: IndexSource,
): Promise<Counted> {
  const { index, folder, analysis, engineLanguage } = source
  const { routes } = index
  const words = toIndexedParts(parts, analysis)
    .flatMap((part) => part.split(' '))
    .map(routeKey)
  const keys = engineLanguage === 'en' ? await stemEnglish(words) : words
  const counted = await Promise.all(
    [...new Set(keys)]
      .filter((key) => key !== '')
      .map(async (key) => {
        const at = Math.max(
          0,
          routes.findLastIndex((first) => first <= key),
        )
        return countedIn(await loadRoutes(fileUrl(`${folder}routes/${at}.json`, source)), key)
      }),
  )
  return counted.reduce((all, one) => {
    const both = [...all].filter(([part]) => one.has(part))
    return new Map(both.map(([part, count]) => [part, Math.min(count, one.get(part)!)]))
  })
}

/** The parts with a word, or with words that begin with it, which count only if no part has the word itself; without any, those with words that begin most like it. */
function countedIn(lines: RouteFile, key: string): Counted {
  const counted = new Map<number, number>()
  const begin = lines.filter(([word]) => word.startsWith(key))
  const longest = Math.max(...lines.map(([word]) => commonPrefixLength(word, key)))
  const alike =
    begin.length > 0 || longest < shortestStem
      ? begin
      : lines.filter(([word]) => commonPrefixLength(word, key) === longest)
  const hasExact = alike.some(([word]) => word === key)
  for (const [word, ...route] of alike)
    for (let at = 0; at < route.length; at += 2) {
      const part = route[at]!
      const count = word === key || !hasExact ? (route[at + 1] ?? 0) : 0
      counted.set(part, (counted.get(part) ?? 0) + count)
    }
  return counted
}

/** Words as Pagefind stems them. Only what is searched in parts needs it, so it is loaded then. */
async function stemEnglish(words: readonly string[]): Promise<string[]> {
  const { stemmer } = await import('#search/stemmers/english.ts')
  return words.map((word) => stemmer(word))
}
