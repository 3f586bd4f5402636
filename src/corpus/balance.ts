import { memoize } from '#model/memoize.ts'
import type { Origin, Speaker } from '#model/edition.ts'
import { type LastWord, lastWords, type NoteKind } from '#model/note.ts'
import type { Voice, Work } from '#model/work.ts'
import type { Corpus } from './corpus.ts'
import { type AnchoredNote, notesOf } from './notes.ts'
import { citedIn } from './sources.ts'

/** How evenly the notes of an edition treat its speakers, and where their sources come from, as numbers. */
export type Balance = {
  speakers: SpeakerBalance[]
  /** Citations in contested notes by the origin of the work, and how many of them are of scholars. A joint work counts for each. */
  origins: { origin: Origin; citations: number; scholars: number; works: number }[]
  /** Contested notes, and how many of them cite works of at least two sides. */
  contested: { notes: number; manySided: number }
}

export type SpeakerBalance = {
  speaker: Speaker
  notes: Partial<Record<NoteKind, number>>
  /** Contested notes by whose view their last sentence supports. */
  closes: Record<LastWord, number>
  /** What the speaker says that can be checked, and how much of it a note checks. */
  claims: { made: number; checked: number }
}

/** Counts the balance of an edition; undefined if it does not say where its sources come from. */
export const balanceOf = memoize((corpus: Corpus): Balance | undefined => {
  const { edition, exchanges, works } = corpus
  if (edition.origins.length === 0) return undefined
  const notes = exchanges.flatMap(notesOf)
  const contested = notes.filter(({ note }) => note.kind === 'contested')
  const cited = contested.flatMap(({ note }) => worksIn(corpus, note.children))
  const from = (origin: Origin, list: readonly Work[]) =>
    list.filter((work) => work.origin?.includes(origin.key))
  return {
    speakers: edition.speakers.map((speaker) => speakerBalance(speaker, notes, corpus)),
    origins: edition.origins.map((origin) => ({
      origin,
      citations: from(origin, cited).length,
      scholars: from(origin, cited).filter(({ voice }) => voice === ('scholar' satisfies Voice))
        .length,
      works: from(origin, [...works.values()]).length,
    })),
    contested: {
      notes: contested.length,
      manySided: contested.filter(({ note }) => sidesOf(corpus, note.children).size > 1).length,
    },
  }
})

function speakerBalance(
  speaker: Speaker,
  notes: readonly AnchoredNote[],
  { exchanges }: Corpus,
): SpeakerBalance {
  const own = notes.filter(
    ({ turn, note }) => turn.by?.key === speaker.key && note.kind !== 'source',
  )
  const contested = own.filter(({ note }) => note.kind === 'contested')
  const claims = exchanges.flatMap((exchange) => {
    const spoken = exchange.turns.filter(({ by }) => by?.key === speaker.key)
    const ids = new Set(spoken.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)))
    return exchange.claims.filter(({ at }) => ids.has(at))
  })
  return {
    speaker,
    notes: counts(own.map(({ note }) => note.kind)),
    closes: {
      ...(Object.fromEntries(lastWords.map((word) => [word, 0])) as Record<LastWord, number>),
      ...counts(contested.flatMap(({ note }) => note.closes ?? [])),
    },
    claims: {
      made: claims.length,
      checked: claims.filter((claim) => claim.notes.length > 0).length,
    },
  }
}

/** The sides that the works cited in editorial prose come from. */
export function sidesOf(
  corpus: Pick<Corpus, 'works' | 'edition'>,
  nodes: Parameters<typeof citedIn>[0],
): ReadonlySet<string> {
  const sides = new Map(corpus.edition.origins.map(({ key, side }) => [key, side ?? key]))
  const origins = worksIn(corpus, nodes).flatMap(({ origin }) => origin ?? [])
  return new Set(origins.map((key) => sides.get(key) ?? key))
}

function worksIn({ works }: Pick<Corpus, 'works'>, nodes: Parameters<typeof citedIn>[0]): Work[] {
  return citedIn(nodes).flatMap((key) => works.get(key) ?? [])
}

function counts<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {}
  for (const key of keys) found[key] = (found[key] ?? 0) + 1
  return found
}
