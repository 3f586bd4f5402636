import { memoize } from '#model/memoize.ts'
import { accountNodes } from './argument.ts'
import {
  type Account,
  type AddressedParagraph,
  type Corpus,
  type EssayName,
  type Event,
  type Gloss,
} from './corpus.ts'
import { type AnchoredNote, notesOf } from './notes.ts'
import { citedIn } from './sources.ts'
import { usesOf } from './uses.ts'

/** Where a work is cited: in the interview, and in everything that the editors wrote. */
export type Citations = {
  paragraphs: readonly AddressedParagraph[]
  notes: AnchoredNote[]
  /** Entries that cite the work in their text or list it as a source. */
  glosses: Gloss[]
  /** Events of the timeline that do so. */
  events: Event[]
  /** Exchanges of which the account of what is at issue cites it. */
  accounts: Account[]
  essays: EssayName[]
}

/** Where a work is cited, in text order and in the order of the glossary. */
export function citationsOf(corpus: Corpus, key: string): Citations {
  const inProse = proseCitationsOf(corpus).get(key) ?? noCitations()
  return { paragraphs: usesOf(corpus, 'cite', key), ...inProse }
}

type ProseCitations = Omit<Citations, 'paragraphs'>

function noCitations(): ProseCitations {
  return { notes: [], glosses: [], events: [], accounts: [], essays: [] }
}

/** The citations in editorial prose, by the key of the work. */
const proseCitationsOf = memoize((corpus: Corpus) => {
  const { exchanges, glossary, timeline, argument, essays } = corpus
  const index = new Map<string, ProseCitations>()
  const at = (key: string) => {
    const known = index.get(key) ?? noCitations()
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
  for (const account of argument)
    for (const key of citedIn(accountNodes(account))) at(key).accounts.push(account)
  for (const { name, body } of essays) for (const key of citedIn(body)) at(key).essays.push(name)
  return index
})
