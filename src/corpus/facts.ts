import { type NoteKind, noteKinds } from '#model/note.ts'
import { keysOf } from '#model/keys-of.ts'
import type { Corpus } from './corpus.ts'
import { notesOf } from './notes.ts'
import { partsOf } from './parts.ts'
import { citedIn, sourcesOf } from './sources.ts'

/** A part of an edition that its editors wrote. */
export type Part =
  | 'titles'
  | 'summaries'
  | 'topics'
  | 'timeline'
  | 'glossary'
  | 'notes'
  | 'argument'
  | 'essays'
  | 'bibliography'

/** What is true of an edition, for the page that describes it. What an edition lacks has no sources, so it is never “all sourced”. */
export type Facts = {
  /** The parts that it has. */
  parts: Part[]
  /** The kinds of notes that it has. */
  noteKinds: NoteKind[]
  /** Whether every entry, event or note has at least one source. Notes on slips need none, nor do those of the source. */
  sourced: { glossary: boolean; timeline: boolean; notes: boolean }
  /** Whether every note on a contested view cites two works or more. */
  contestedCiteTwo: boolean
  /** Whether a work is known from its catalogue record only. */
  hasRecords: boolean
}

/** Finds out what is true of an edition. */
export function factsOf(corpus: Corpus): Facts {
  const { exchanges, glossary, timeline, works } = corpus
  const parts = partsOf(corpus)
  const notes = exchanges.flatMap(notesOf).map(({ note }) => note)
  const isSourced = (one: Parameters<typeof sourcesOf>[1]) => sourcesOf(corpus, one).length > 0
  const worksIn = (note: (typeof notes)[number]) => citedIn(note.children).length
  const all = <T>(items: readonly T[], holds: (item: T) => boolean) =>
    items.length > 0 && items.every(holds)
  const has: Record<Part, boolean> = {
    titles: exchanges.some(({ isTitled }) => isTitled),
    summaries: exchanges.some(({ summary, reply }) => summary ?? reply),
    topics: parts.topics,
    timeline: parts.timeline,
    glossary: parts.glossary,
    notes: notes.some(({ kind }) => kind !== 'source'),
    argument: parts.argument,
    essays: parts.essays,
    bibliography: parts.bibliography,
  }
  return {
    parts: keysOf(has).filter((part) => has[part]),
    noteKinds: noteKinds.filter((kind) => notes.some((note) => note.kind === kind)),
    sourced: {
      glossary: all([...glossary.values()], isSourced),
      timeline: all(timeline?.events ?? [], isSourced),
      notes: all(
        notes.filter(({ kind }) => kind !== 'slip' && kind !== 'source'),
        (note) => worksIn(note) > 0,
      ),
    },
    contestedCiteTwo: all(
      notes.filter(({ kind }) => kind === 'contested'),
      (note) => worksIn(note) >= 2,
    ),
    hasRecords: [...works.values()].some(({ checked }) => checked === 'record'),
  }
}
