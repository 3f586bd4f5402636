import { explanationsOf } from '#search/explanations.ts'
import type { Answer } from './answer.ts'
import type { Hit } from './engine.ts'
import { referenceOf } from './passage-hits.ts'
import { isTerm } from './rank.ts'
import type { Result } from './result.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** What explains passages: a note or an entry for each, by the references of these. */
export type Explained = ReadonlyMap<string, Result>

/** How many passages are shown at first. */
const maxPassages = 12
/** How many notes may explain a passage. */
const maxNotes = 12
/** The same of entries, besides those of the query: as many as the list would begin with, since their records are loaded for it. */
const maxEntries = 3

/** The notes that explain passages, since they are on words of these. */
export function notesOn(passages: readonly string[], { apparatus }: Answer): Explained {
  const notes = (apparatus?.note ?? []).slice(0, maxNotes)
  return chosen(
    passages,
    notes.map((result) => ({ result, places: result.explains ? [result.explains] : [] })),
  )
}

/** The entries that explain passages, since these use them. The entry of the query itself is above the passages. */
export async function entriesUsedIn(
  { engine }: SearchedEdition,
  passages: readonly string[],
  { apparatus, terms }: Answer,
): Promise<Explained> {
  const entries = (apparatus?.glossary ?? [])
    .slice(0, terms.length + maxEntries)
    .filter((one) => !isTerm(one, terms))
  const hits = await engine.loadHits(entries)
  return chosen(
    passages,
    entries.map((result, index) => ({ result, places: hits[index]?.about.usedIn ?? [] })),
  )
}

/** Begins to load the records that an answer shows first, as far as these are known before it is complete. */
export function preloadShown({ engine }: SearchedEdition, answer: Answer): void {
  const notes = notesOn(answer.interview.slice(0, maxPassages).map(referenceOf), answer)
  const taken = new Set(notes.values())
  const listed = Object.values(answer.apparatus ?? {}).flatMap((results) =>
    results.filter((one) => !taken.has(one) && !isTerm(one, answer.terms)).slice(0, maxEntries),
  )
  engine.loadHits([...taken, ...listed]).catch(() => undefined)
}

/** The records of what explains passages. */
export async function loadExplained(
  { engine }: SearchedEdition,
  explained: Explained,
): Promise<Map<string, Hit>> {
  const hits = await engine.loadHits([...explained.values()])
  return new Map([...explained.keys()].map((passage, index) => [passage, hits[index]!]))
}

function chosen(
  passages: readonly string[],
  results: readonly { result: Result; places: readonly string[] }[],
): Explained {
  const explained = explanationsOf(passages, results)
  return new Map([...explained].map(([passage, { result }]) => [passage, result]))
}
