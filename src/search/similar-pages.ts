import { distance } from 'fastest-levenshtein'

/** The path and the title of a page. */
export type NamedPage = readonly [path: string, title: string]

/**
 * Finds pages similar to a path that does not exist, the most similar first: pages whose slug is spelt alike or shares words
 * with it, and the exchange whose number the slug begins with.
 *
 * @param path the path from the root of the edition.
 */
export function similarPages(path: string, pages: readonly NamedPage[], limit = 3): NamedPage[] {
  const slug = slugOf(path)
  if (slug === '') return []
  return pages
    .map((page) => ({ page, distance: dissimilarity(slug, page) }))
    .filter(({ distance }) => distance <= 0.5)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ page }) => page)
}

/** From 0, for the same slug, to 1, for nothing in common. */
function dissimilarity(slug: string, [path, title]: NamedPage): number {
  const number = /^\d+/.exec(slug)?.[0]
  if (number !== undefined && title.startsWith(`${number}. `)) return 0
  const name = slugOf(path)
  const spelling = distance(slug, name) / Math.max(slug.length, name.length)
  const words = new Set(wordsOf(`${name}-${title.toLowerCase()}`))
  const own = wordsOf(slug)
  const shared = own.filter((word) => words.has(word)).length
  return Math.min(spelling, shared === 0 ? 1 : 0.55 - 0.5 * (shared / own.length))
}

function slugOf(path: string): string {
  return (
    path
      .toLowerCase()
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$/, '') ?? ''
  )
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
}
