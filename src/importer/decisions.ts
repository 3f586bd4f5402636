import type { Speaker } from '#model/edition.ts'

/** What an editor has decided about an import. Whatever is undefined is left to the importer. */
export type Decisions = {
  /** Empty: the edition has no title yet. */
  title?: string | undefined
  /** The line at which the conversation begins. Labels above it begin no turn. */
  from?: number | undefined
  /** Everyone who speaks. Nobody else does. */
  speakers?: readonly DecidedSpeaker[] | undefined
  /** Names before a colon that are words, not labels. */
  notSpeakers?: readonly string[] | undefined
  /** What is not spoken, by its lines. Lines that are in none of them are words. */
  apart?: readonly DecidedPart[] | undefined
  /** Turns that begin on a line without a label. */
  turns?: readonly { line: number; speaker: string }[] | undefined
  /** The line at which each exchange begins. */
  exchanges?: readonly { line: number; title?: string | undefined }[] | undefined
}

export type DecidedSpeaker = {
  name: string
  labels: readonly string[]
  role: Speaker['role']
}

export type DecidedPart = { first: number; last: number; as: PartKind }

/** What becomes of a part that is not spoken. */
export const partKinds = [
  'title',
  'heading',
  'stage direction',
  'note',
  'image',
  'left out',
] as const

export type PartKind = (typeof partKinds)[number]
