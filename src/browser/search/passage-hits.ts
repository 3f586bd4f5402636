import { readPassages, writePassages } from '#search/passages.ts'
import { splitWords } from '#search/split-words.ts'
import type { Hit } from './engine.ts'
import type { PassageHit } from './first/first-hits.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** A passage that was found in the text, or a result of the engine, whose passage has yet to be loaded. */
export type InterviewResult = PassageHit | Result

/** Whether a passage was found in the text. */
export function isPassageHit(result: InterviewResult): result is PassageHit {
  return 'text' in result
}

/** The reference of the passage, `5.A3`. */
export function referenceOf(result: InterviewResult): string {
  return isPassageHit(result) ? result.locator : result.id
}

/**
 * The passages that the engine found. Those that are not in the text for first hits, and those of which a synonym was found, are loaded.
 *
 * @throws if one cannot be loaded.
 */
export async function loadPassageHits(
  edition: SearchedEdition,
  results: readonly InterviewResult[],
): Promise<PassageHit[]> {
  const known = results.map((one) => (isPassageHit(one) ? one : inText(edition, one)))
  const left = results.flatMap((one, index) => (known[index] || isPassageHit(one) ? [] : one))
  const hits = await edition.engine.loadHits(left)
  return known.map((one) => one ?? toPassageHit(hits.shift()!, edition))
}

/** The record of a passage as a hit. */
export function toPassageHit(
  { href, locator, about, content, locations }: Hit,
  { spoken }: SearchedEdition,
): PassageHit {
  const [passage] = readPassages(content, locations)
  return {
    href,
    locator,
    speaker: ['', about.speaker ?? ''],
    title: about.title,
    text: passage?.text ?? '',
    ranges: passage?.ranges ?? [],
    language: spoken.language,
  }
}

/** The passage of a result, if it is in the text with all that was found. */
function inText({ passages }: SearchedEdition, { id, words }: Result): PassageHit | undefined {
  const passage = passages.list.find(({ locator }) => locator === id)
  if (!passage) return undefined
  const content = writePassages([{ id, text: passage.text, synonyms: [] }])
  if (Math.max(...words) >= splitWords(content).length) return undefined
  return { ...passage, ranges: readPassages(content, words)[0]?.ranges ?? [] }
}
