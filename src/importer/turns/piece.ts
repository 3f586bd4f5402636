import type { Located, SourceNote } from '../readers/source-document.ts'
import type { PartKind } from '../decisions.ts'

/** A part of an interview, in order. `line` counts in the unit of the source. */
export type Piece = { line: number } & (
  | ParagraphPiece
  | { kind: 'heading'; text: string }
  | { kind: 'exchange'; title: string | undefined }
  | { kind: 'stage'; text: string }
  | { kind: 'image'; src: string; alt: string; caption?: string | undefined }
)

/** Spoken words, or those of an introduction, which nobody speaks. */
export type ParagraphPiece = {
  kind: 'paragraph'
  text: string
  /** The line of its last words. */
  lastLine: number
  /** The name of a `NamedSpeaker`. */
  speaker: string | undefined
  opensTurn: boolean
  time: string | undefined
}

/** Something in a source that is nobody’s words, and what becomes of it. */
export type Part = { first: number; last: number; as: PartKind; what: string; text: string }

/** An interview as its source gives it. */
export type Turns = {
  title: Located | undefined
  pieces: Piece[]
  notes: (SourceNote & { line: number })[]
  parts: Part[]
}
