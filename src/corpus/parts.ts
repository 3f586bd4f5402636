import { keysOf } from '#model/keys-of.ts'
import { memoize } from '#model/memoize.ts'
import type { Corpus } from './corpus.ts'
import { notesOf } from './notes.ts'

/** The parts that an edition may have besides the words of the interview. What it lacks has no page, no link and no control. */
export type EditionParts = {
  /** Any of terms, citations, notes, a glossary and a bibliography. */
  annotations: boolean
  notes: boolean
  topics: boolean
  timeline: boolean
  glossary: boolean
  bibliography: boolean
  argument: boolean
  essays: boolean
}

/** Which parts an edition has. */
export const partsOf: (corpus: Corpus) => EditionParts = memoize((corpus) => {
  const { exchanges, topics, timeline, glossary, works, argument, essays } = corpus
  const paragraphs = exchanges.flatMap(({ turns }) => turns.flatMap((turn) => turn.paragraphs))
  return {
    annotations:
      glossary.size > 0 || works.size > 0 || paragraphs.some(({ marks }) => marks.length > 0),
    notes: exchanges.some((exchange) => notesOf(exchange).length > 0),
    topics: Object.keys(topics).length > 0,
    timeline: timeline !== undefined,
    glossary: glossary.size > 0,
    bibliography: works.size > 0,
    argument: argument.length > 0,
    essays: essays.length > 0,
  }
})

/** The pages of these parts. Names and terms are listed on two. */
const pagesOfParts = {
  '/notes/': 'notes',
  '/topics/': 'topics',
  '/timeline/': 'timeline',
  '/glossary/': 'glossary',
  '/index/': 'glossary',
  '/bibliography/': 'bibliography',
} as const satisfies Record<string, keyof EditionParts>

export type PartPage = keyof typeof pagesOfParts

/** The pages of the parts of an edition. A page that was published stays, even if nothing is left on it. */
export function partPages(corpus: Corpus): PartPage[] {
  const parts = partsOf(corpus)
  return keysOf(pagesOfParts).filter(
    (path) => parts[pagesOfParts[path]] || Object.hasOwn(corpus.ledger.pages, path),
  )
}
