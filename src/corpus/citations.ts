import { memoize } from '#model/memoize.ts'
import type { AddressedParagraph, Corpus, Event, Gloss } from './corpus.ts'
import { type AnchoredNote, notesOf } from './notes.ts'
import { citedIn } from './sources.ts'
import { usesOf } from './uses.ts'

/** Where a work is cited: in the interview, in notes, in glossary entries and in the timeline. */
export type Citations = {
  paragraphs: readonly AddressedParagraph[]
  notes: AnchoredNote[]
  /** Entries that cite the work in their text or list it as a source. */
  glosses: Gloss[]
  /** Events of the timeline that do so. */
  events: Event[]
}

/** Where a work is cited, in text order and in the order of the glossary. */
export function citationsOf(corpus: Corpus, key: string): Citations {
  const { notes = [], glosses = [], events = [] } = proseCitationsOf(corpus).get(key) ?? {}
  return { paragraphs: usesOf(corpus, 'cite', key), notes, glosses, events }
}

type ProseCitations = Pick<Citations, 'notes' | 'glosses' | 'events'>

/** The citations in editorial prose, by the key of the work. */
const proseCitationsOf = memoize(({ exchanges, glossary, timeline }: Corpus) => {
  const index = new Map<string, ProseCitations>()
  const at = (key: string) => {
    const known = index.get(key) ?? { notes: [], glosses: [], events: [] }
    index.set(key, known)
    return known
  }
  for (const note of exchanges.flatMap(notesOf)) {
    for (const key of citedIn(note.note.children)) at(key).notes.push(note)
  }
  for (const gloss of glossary.values()) {
    const keys = new Set([...gloss.sources, ...citedIn(gloss.body)])
    for (const key of keys) at(key).glosses.push(gloss)
  }
  for (const event of timeline?.events ?? []) {
    for (const key of new Set([...event.sources, ...citedIn(event.body)]))
      at(key).events.push(event)
  }
  return index
})
