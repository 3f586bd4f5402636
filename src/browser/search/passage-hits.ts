import { readPassages } from '#search/passages.ts'
import { type Hit, loadHits } from './engine.ts'
import type { PassageHit } from './first/first-hits.ts'
import type { Result } from './result.ts'

/** A passage that was found in the text, or a result of the engine, whose passage has yet to be loaded. */
export type InterviewResult = PassageHit | Result

/** Whether a passage was found in the text. */
export function isPassageHit(result: InterviewResult): result is PassageHit {
  return 'text' in result
}

/**
 * Loads the passages that the engine found.
 *
 * @throws if one cannot be loaded.
 */
export async function loadPassageHits(results: readonly InterviewResult[]): Promise<PassageHit[]> {
  const hits = await loadHits(results.flatMap((one) => (isPassageHit(one) ? [] : one)))
  return results.map((one) => (isPassageHit(one) ? one : toPassageHit(hits.shift()!)))
}

/** The record of a passage as a hit. */
export function toPassageHit({ url, locator, about, content, locations }: Hit): PassageHit {
  const [passage] = readPassages(content, locations)
  return {
    url,
    locator,
    speaker: ['', about.speaker ?? ''],
    title: about.title,
    text: passage?.text ?? '',
    ranges: passage?.ranges ?? [],
  }
}
