import type { UnsettledParagraph } from '#checks/check-numbering.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { Ledger } from '#model/ledger.ts'
import type { Files } from '../write-together.ts'

/** What a command would do to an edition. Nothing is written before the outcome has passed the checks. */
export type Proposal = {
  /** The files it changes, by their paths in the folder of the edition; undefined where one goes. */
  files: Files
  /** The ledger, worked out from the edition with those files. */
  ledger: (changed: Corpus) => Ledger
  /**
   * Whether it leaves the paragraphs of the edition as it should, given which of them were not as published before and which
   * are not after it.
   */
  settles: (before: readonly UnsettledParagraph[], after: readonly UnsettledParagraph[]) => boolean
  /** What was done, for the terminal. */
  said: string
}

/** The edition and its files as a command finds them. */
export type Given = { corpus: Corpus; sourceOf: (path: string) => Promise<string | undefined> }

/** A name for an unsettled paragraph, to find it again after a change. */
export function nameOf({ change, exchange, id }: UnsettledParagraph): string {
  return `${change} ${exchange.number} ${id}`
}

/** Whether nothing is unsettled that was not so before. */
export function addsNothing(
  before: readonly UnsettledParagraph[],
  after: readonly UnsettledParagraph[],
): boolean {
  const known = new Set(before.map(nameOf))
  return after.every((one) => known.has(nameOf(one)))
}
