import { distance } from 'fastest-levenshtein'

/** A page with its path and its title. */
export type NamedPage = readonly [path: string, title: string]

/**
 * The pages nearest to an address that has none, the nearest first: those whose last part is spelt like it, or shares its
 * words, or that a number names as it names an exchange.
 *
 * @param path from the root of the edition.
 */
export function similarPages(path: string, pages: readonly NamedPage[], most = 3): NamedPage[] {
  const asked = lastPart(path)
  if (asked === '') return []
  return pages
    .map((page) => ({ page, far: dissimilarity(asked, page) }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ page }) => page)
}

/** 0 for the same, 1 for nothing in common. */
function dissimilarity(asked: string, [path, title]: NamedPage): number {
  const number = /^\d+/.exec(asked)?.[0]
  if (number !== undefined && title.startsWith(`${number}. `)) return 0
  const name = lastPart(path)
  const spelt = distance(asked, name) / Math.max(asked.length, name.length)
  const words = new Set(wordsOf(`${name}-${title.toLowerCase()}`))
  const own = wordsOf(asked)
  const shared = own.filter((word) => words.has(word)).length
  return Math.min(spelt, shared === 0 ? 1 : 0.55 - 0.5 * (shared / own.length))
}

function lastPart(path: string): string {
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
