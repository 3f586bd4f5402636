import type { Highlight } from './highlight.ts'

/** A highlight with what a file says of it for its readers. */
export type ExportedHighlight = {
  highlight: Highlight
  /** `5.A3`, `5.A3–A4` */
  reference: string
  /** The names of those who speak the words, in order; none if nobody does. */
  speakers: string[]
  /** The title of the exchange, with its number; undefined if the edition no longer has it, empty if nobody knows. */
  exchange: string | undefined
  /** A link to the words. */
  link: string
  /** The citation of the words, in the style that the reader used last. */
  citation: string
}

/** The edition that the highlights of a file are of. */
export type ExportedEdition = {
  /** `urn:uuid:…` */
  name: string
  title: string
  /** The URL of the page with an exchange; that of the whole text if the edition no longer has it. */
  pageOf: (exchange: number) => string
}

/** What was read from a file: the highlights, and how many entries are none, or are damaged. */
export type ReadHighlights = { highlights: Highlight[]; unreadable: number }
