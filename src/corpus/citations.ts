import { proseMarks } from '#directives/prose-marks.ts'
import type { AddressedParagraph, Corpus, Gloss } from './corpus.ts'
import { type AnchoredNote, notesOf } from './notes.ts'
import { usesOf } from './uses.ts'

/** Where a work is cited: in words that were spoken, in notes on them, in entries of the glossary. */
export type Citations = {
  paragraphs: readonly AddressedParagraph[]
  notes: AnchoredNote[]
  /** Entries that cite the work in their text or name it among their sources. */
  glosses: Gloss[]
}

/** Where a work is cited, in the order of the conversation and of the glossary. */
export function citationsOf(corpus: Corpus, key: string): Citations {
  let index = indexes.get(corpus)
  if (!index) {
    index = indexProse(corpus)
    indexes.set(corpus, index)
  }
  const { notes = [], glosses = [] } = index.get(key) ?? {}
  return { paragraphs: usesOf(corpus, 'cite', key), notes, glosses }
}

const indexes = new WeakMap<Corpus, ReadonlyMap<string, ProseCitations>>()

type ProseCitations = Pick<Citations, 'notes' | 'glosses'>

function indexProse({ exchanges, glossary }: Corpus): Map<string, ProseCitations> {
  const index = new Map<string, ProseCitations>()
  const at = (key: string) => {
    const known = index.get(key) ?? { notes: [], glosses: [] }
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
  return index
}

function citedIn(nodes: Parameters<typeof proseMarks>[0]): Set<string> {
  const cited = proseMarks(nodes).filter(({ name }) => name === 'cite')
  return new Set(cited.map(({ key }) => key))
}
