import type { Corpus } from '#corpus/corpus.ts'
import { isPublishedExchange } from '#corpus/drafts.ts'
import { type ExchangeFile, wordsIn } from './exchange-file.ts'
import { type Joint, jointsIn } from './joints.ts'

/** Consecutive exchanges that could be one. */
export type Group = {
  files: readonly ExchangeFile[]
  words: number
  /** The joint before each exchange but the first. */
  joints: readonly Joint[]
}

/** How many words an exchange that is read in one go has. */
const fewest = 400
const most = 900

/** Divides the drafts of an edition into longer exchanges, and returns those that more than one exchange would become. */
export function groupsWorthMaking(corpus: Corpus, files: readonly ExchangeFile[]): Group[] {
  const drafts = new Set(
    corpus.exchanges
      .filter((exchange) => !isPublishedExchange(corpus.ledger, exchange))
      .map(({ number }) => number),
  )
  return runsOf(files, ({ number }) => number > 0 && drafts.has(number))
    .flatMap((run) => groupsIn(run, corpus.edition.language))
    .filter((group) => group.files.length > 1)
}

/**
 * Divides exchanges into groups: at every heading, as rarely as possible before a question that follows up, rather where the
 * subject changes, and so that a group has 400 to 900 words if its exchanges allow it.
 */
export function groupsIn(files: readonly ExchangeFile[], language: string): Group[] {
  const joints = jointsIn(files, language)
  const lengths = files.map(({ blocks }) => wordsIn(blocks))
  // The best division of the first exchanges: what it costs, and where its last group begins.
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }]
  for (let end = 1; end <= files.length; end++) {
    let found = { cost: Infinity, start: end - 1 }
    let words = 0
    for (let start = end - 1; start >= 0; start--) {
      words += lengths[start]!
      const alone = end - start === 1
      if (!alone && (joints[start]?.isHeading === true || words > most * 2)) break
      const cut = start === 0 ? 0 : costOfCut(joints[start - 1]!)
      const cost = best[start]!.cost + cut + costOfLength(words, alone)
      if (cost < found.cost) found = { cost, start }
    }
    best.push(found)
  }
  const groups: Group[] = []
  for (let end = files.length; end > 0; end = best[end]!.start) {
    const { start } = best[end]!
    groups.unshift({
      files: files.slice(start, end),
      words: lengths.slice(start, end).reduce((sum, one) => sum + one, 0),
      joints: joints.slice(start, end - 1),
    })
  }
  return groups
}

/** What it costs to begin an exchange at a joint; nothing at a heading. */
function costOfCut({ isHeading, followUp, cohesion }: Joint): number {
  return isHeading ? 0 : Math.max(0, 0.5 + 1.5 * followUp + 0.5 * cohesion)
}

/** What it costs if an exchange is too short or, unless it was so before, too long. */
function costOfLength(words: number, alone: boolean): number {
  if (words < fewest) return 2 * ((fewest - words) / fewest)
  return words <= most || alone ? 0 : (words - most) / 200
}

/** The longest runs of consecutive items for which something holds. */
function runsOf<T>(items: readonly T[], holds: (item: T) => boolean): T[][] {
  const runs: T[][] = [[]]
  for (const item of items) {
    if (holds(item)) runs.at(-1)!.push(item)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}
