import type { Homoglyph } from './homoglyphs.ts'

/** Conventions of quoting and of print: what may differ in a quotation that is still word for word. */
export const conventions = [
  'quotationMarks',
  'apostrophes',
  'dashes',
  'script',
  'spaces',
  'markOrder',
  'omission',
  'emptyOmission',
  'insertion',
  'bracketed',
  'initial',
  'letters',
  'forms',
  'hyphenation',
  'invisible',
  'joinedParagraphs',
  'dividedParagraphs',
  'finalMark',
  'aside',
] as const

export type ConventionKind = (typeof conventions)[number]

/** A convention, with an example from the text and from the quotation where there is one. */
export type Convention = { kind: ConventionKind; text: string; quoted: string }

/**
 * A difference that makes a quotation an altered one. `text` has words or marks of the interview, `quoted` those of the quotation,
 * and `at` is the index of the word of the text where it is, if it has a place.
 */
export type Difference =
  | { kind: 'missing'; text: string; negates: boolean; at: number }
  | { kind: 'added'; quoted: string; negates: boolean; at: number | undefined }
  | { kind: 'replaced'; text: string; quoted: string; negates: boolean; at: number }
  | { kind: 'moved'; text: string; at: number }
  | { kind: 'case'; text: string; quoted: string; at: number }
  | { kind: 'homoglyph'; text: string; quoted: string; letters: Homoglyph[]; at: number }
  /** `after` and `before` are the words around the marks. */
  | { kind: 'punctuation'; text: string; quoted: string; after: string; before: string; at: number }
  | {
      kind: 'quotationMarks'
      text: string
      quoted: string
      after: string
      before: string
      at: number
    }
  /** A negation was left out with an ellipsis or replaced in brackets. */
  | { kind: 'hidden'; text: string; at: number }
  /** What the quotation joins: places in another order, of other exchanges, other speakers, or without an ellipsis between them. */
  | { kind: 'order' | 'exchanges' | 'speakers' | 'joined'; at: number; from: number }

export type DifferenceKind = Difference['kind']
