import { countUses } from '#search/count-uses.ts'
import type { PassageHit } from './first/first-hits.ts'
import { type InterviewResult, loadPassageHits } from './passage-hits.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** The most passages whose uses are counted; fewer if their texts must be loaded for it. */
const maxKnown = 60
const maxLoaded = 12

/** How often a passage uses what is sought. */
export function countUsesIn({ text, ranges }: PassageHit): number {
  return countUses(text, ranges)
}

/** How often passages use what is sought; undefined if there are too many to count. */
export async function countAllUses(
  edition: SearchedEdition,
  results: readonly InterviewResult[],
): Promise<number | undefined> {
  const most = edition.passages.isWhole ? maxKnown : maxLoaded
  if (results.length > most) return undefined
  const hits = await loadPassageHits(edition, results)
  return hits.reduce((sum, hit) => sum + countUsesIn(hit), 0)
}
