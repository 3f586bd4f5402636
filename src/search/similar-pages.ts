import { distance } from 'fastest-levenshtein'
import { isTypo } from '#model/spelling.ts'

/** The path and the title of a page. */
export type NamedPage = readonly [path: string, title: string]

/**
 * Finds pages whose address may have been meant by a path that does not exist, the most similar first:
 *
 * - the exchange with the number in the address or, if that is too high, the last one;
 * - pages with an address that differs by at most a letter in four;
 * - pages that have, in their address or title, words that make up most of the requested address, each with at most one typo.
 *
 * If more pages than the limit are equally similar, as for a common word, none is.
 *
 * @param path the path from the root of the edition.
 */
export function similarPages(path: string, pages: readonly NamedPage[], limit = 3): NamedPage[] {
  const slug = lastPart(path)
  const exchange = exchangeWithNumber(slug, pages)
  if (exchange) return [exchange]
  const similar = pages
    .map((page) => ({ page, difference: Math.min(inSpelling(slug, page), inWords(slug, page)) }))
    .filter(({ difference }) => difference < 1)
    .sort((a, b) => a.difference - b.difference)
  const isVague = similar[limit]?.difference === similar[0]?.difference
  return isVague ? [] : similar.slice(0, limit).map(({ page }) => page)
}

/** The words of a path that can be searched for: those of its last part, without numbers alone. */
export function wordsOfPath(path: string): string {
  return wordsOf(lastPart(path))
    .filter((word) => !/^\d+$/.test(word))
    .join(' ')
}

/** The exchange that an address such as `5`, `05-title` or `5.a3` names by its number. */
function exchangeWithNumber(slug: string, pages: readonly NamedPage[]): NamedPage | undefined {
  const [, digits, rest] = /^0*(\d+)(?:$|-|\W?[apq]\d+[a-z]?$)(.*)/u.exec(slug) ?? []
  if (digits === undefined) return undefined
  const numberOf = ([, title]: NamedPage) => Number(/^(\d+)\. /.exec(title)?.[1] ?? NaN)
  const numbered = pages.filter((page) => numberOf(page) >= 0)
  const last = numbered.toSorted((a, b) => numberOf(a) - numberOf(b)).at(-1)
  const isTooHigh =
    last && rest === '' && Number(digits) > numberOf(last) && digits.length <= digitsOf(last)
  return (
    numbered.find((page) => numberOf(page) === Number(digits)) ?? (isTooHigh ? last : undefined)
  )

  function digitsOf(page: NamedPage): number {
    return String(numberOf(page)).length
  }
}

/** From 0 for the same address to 1 for one that is not similar. */
function inSpelling(slug: string, [path]: NamedPage): number {
  const name = lastPart(path)
  const edits = isTypo(slug, name) ? 1 : distance(slug, name)
  const allowed = slug.length < 3 ? 0 : Math.max(1, Math.floor(slug.length / 4))
  return edits <= allowed ? edits / (allowed + 1) : 1
}

/** From 0 for all words in common to 1 for too few. */
function inWords(slug: string, [path, title]: NamedPage): number {
  const own = wordsOf(slug).filter((word) => word.length > 2)
  const others = wordsOf(`${lastPart(path)} ${title.toLowerCase()}`)
  const shared = own.filter((word) =>
    others.some((other) => word === other || (word.length > 4 && isTypo(word, other))),
  )
  const part = shared.join('').length / own.join('').length
  return part >= 0.7 ? 1 - part / 1.25 : 1
}

function lastPart(path: string): string {
  const parts = path.toLowerCase().split('/').filter(Boolean)
  return parts.at(-1)?.replace(/\.html?$/, '') ?? ''
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
