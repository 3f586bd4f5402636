import type { UnsettledParagraph } from '#checks/check-paragraph-ids.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { Ledger } from '#model/ledger.ts'
import type { Files } from '#files/write-together.ts'

/** What a command would change in an edition. Nothing is written unless the result passes the checks. */
export type Proposal = {
  /** The files it writes, apart from the ledger. */
  files: Files
  /** The new ledger, computed from the edition with those files. */
  ledger: (changed: Corpus) => Ledger
  /** Whether the change has the intended effect, given the unsettled paragraphs before and after it. */
  hasIntendedEffect: (
    before: readonly UnsettledParagraph[],
    after: readonly UnsettledParagraph[],
  ) => boolean
  /** The message to print when it is done. */
  message: string
}

/** The edition and its files before a command. */
export type CommandContext = {
  corpus: Corpus
  sourceOf: (path: string) => Promise<string | undefined>
}

/** Identifies an unsettled paragraph, to compare the states before and after a change. */
export function keyOf({ change, exchange, id }: UnsettledParagraph): string {
  return `${change} ${exchange.number} ${id}`
}

/** Whether every paragraph that is unsettled after a change was so before it. */
export function addsNoUnsettled(
  before: readonly UnsettledParagraph[],
  after: readonly UnsettledParagraph[],
): boolean {
  const known = new Set(before.map(keyOf))
  return after.every((one) => known.has(keyOf(one)))
}

/**
 * Whether a change settles a paragraph: it is no longer unsettled, no other paragraph has become so, and at least one fewer
 * is unsettled.
 *
 * @param key identifies the paragraph, as {@link keyOf} returns it.
 */
export function settlesParagraph(
  key: string,
  before: readonly UnsettledParagraph[],
  after: readonly UnsettledParagraph[],
): boolean {
  return (
    addsNoUnsettled(before, after) &&
    !after.some((one) => keyOf(one) === key) &&
    after.length < before.length
  )
}
