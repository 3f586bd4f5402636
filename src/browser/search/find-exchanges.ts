import { splitWords } from '#search/split-words.ts'
import type { Hit } from './load-hits.ts'
import type { Result } from './result.ts'

/** An exchange that has all words of a query, with its passages that have some of them, in the order of the conversation. */
export type FoundExchange = { exchange: string; score: number; passages: Result[] }

/**
 * Finds the exchanges that have all words, but not in one passage, the best first.
 *
 * @param found the passages that have each word.
 */
export function exchangesWithAll(found: readonly (readonly Result[])[]): FoundExchange[] {
  const byExchange = new Map<string, Map<string, Match>>()
  for (const [part, results] of found.entries())
    for (const result of results) {
      const passages = entryOf(byExchange, exchangeOf(result), () => new Map<string, Match>())
      const match = entryOf(passages, result.id, () => ({ ...result, words: [], parts: new Map() }))
      match.words = [...match.words, ...result.words]
      match.parts.set(part, result.score)
    }
  return [...byExchange]
    .flatMap(([exchange, matches]) => {
      const passages = [...matches.values()].sort((a, b) => a.order - b.order)
      const best = found.map((_, part) =>
        Math.max(0, ...passages.map((one) => one.parts.get(part) ?? 0)),
      )
      const hasAll = found.every((_, part) => passages.some(({ parts }) => parts.has(part)))
      const isTogether = passages.some(({ parts }) => parts.size === found.length)
      if (!hasAll || isTogether) return []
      return { exchange, score: best.reduce((sum, one) => sum + one, 0), passages }
    })
    .sort((a, b) => b.score - a.score)
}

/** An exchange as one hit, from its record and the hits of its passages: their contents together. */
export function exchangeHit(exchange: Hit, passages: readonly Hit[]): Hit {
  const locations: number[] = []
  let words = 0
  for (const passage of passages) {
    for (const location of passage.locations) locations.push(words + location)
    words += splitWords(passage.content).length
  }
  return { ...exchange, content: passages.map(({ content }) => content).join(' '), locations }
}

function exchangeOf({ id }: Result): string {
  return id.slice(0, id.indexOf('.'))
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

type Match = Result & { parts: Map<number, number> }
