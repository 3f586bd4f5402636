import { fold } from '#search/fold.ts'
import { wordsAt } from '#search/passages.ts'
import type { Query } from '#search/query.ts'
import type { TermCard } from '#search/search-manifest.ts'
import { loadHits } from './engine.ts'
import type { Result } from './pagefind-api.ts'

/** Of the first page, what has the words as they were typed before what has other forms of them. */
export async function exactFirst({ words }: Query, results: readonly Result[]): Promise<Result[]> {
  const hits = await loadHits(results.slice(0, 12))
  const folded = words.map((word) => fold(word).replaceAll(' ', ''))
  const isExact = hits.map(({ content, locations }) => {
    const found = wordsAt(content, locations).map((word) => fold(word).replaceAll(' ', ''))
    return folded.every((word) => found.some((one) => one.startsWith(word)))
  })
  return [
    ...results.filter((_, index) => isExact[index]),
    ...results.filter((_, index) => !isExact[index]),
  ]
}

/** The entries that are called what was looked for before those that mention it. */
export async function namedFirst(results: Result[], terms: readonly TermCard[]): Promise<Result[]> {
  if (terms.length === 0) return results
  const hits = await loadHits(results.slice(0, 20))
  const isOwn = (index: number) =>
    terms.some(({ key }) => hits[index]?.url.endsWith(`/glossary/${key}/`))
  return [
    ...results.filter((_, index) => isOwn(index)),
    ...results.filter((_, index) => !isOwn(index)),
  ]
}
