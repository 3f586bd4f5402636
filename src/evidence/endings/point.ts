import type { Corpus } from '#corpus/corpus.ts'
import type { ReadEvidence } from '../read-record.ts'

/**
 * A point of the Endings principles (https://endings.uvic.ca/principles.html, version 2.2.1) in our words, and how the edition
 * meets it, as Markdown in English with paths of the edition.
 */
export type EndingsPoint = {
  /** Its number in the principles; the points of the list of compliance have none. */
  number?: string
  asks: string
  isMet: boolean
  answer: string
  /** What the editors say about it, in their language. */
  said?: string | undefined
}

export type EndingsSection = { id: string; title: string; points: readonly EndingsPoint[] }

/** What the points depend on, besides the program. */
export type EndingsFacts = {
  corpus: Corpus
  /** Whether the date of the edition is known. */
  isDated: boolean
  evidence: ReadEvidence | undefined
}

/** A point that only the editors can answer; `missing` is the answer if they have not. */
export function saidByEditors(
  { missing, ...point }: { number: string; asks: string; missing: string },
  said: string | undefined,
): EndingsPoint {
  return { ...point, isMet: said !== undefined, answer: said === undefined ? missing : '', said }
}
