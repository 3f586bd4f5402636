import { addressesOf } from '#corpus/addresses.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { describeInterview } from '#corpus/describe-interview.ts'
import { isDraftEdition } from '#corpus/drafts.ts'
import type { Ledger } from '#model/ledger.ts'
import type { Interview } from '#model/library.ts'
import { type PackedInterview, packInterview } from '#search/library/packed-interview.ts'
import type { SearchedInterview } from '#search/library/searched-interview.ts'
import { type Recording, recordingOf } from '#model/recording.ts'

/** What is still known of an edition when its files are written: its text is not, since all texts of a library need not fit into memory. */
export type FinishedEdition = {
  /** The name of its folder in a library; otherwise empty. */
  name: string
  interview: Interview
  ledger: Ledger
  /** The paths of its pages, those that moved included. */
  pages: readonly string[]
  isDraft: boolean
  recording: Recording | undefined
  /** What the search of its library needs to know of it. */
  searched: PackedInterview | undefined
}

export function finishedEdition(
  corpus: Corpus,
  name: string,
  searched?: SearchedInterview,
): FinishedEdition {
  return {
    name,
    interview: describeInterview(corpus, name),
    ledger: corpus.ledger,
    pages: [
      ...new Set([
        ...Object.keys(addressesOf(corpus)),
        ...Object.keys(corpus.ledger.pages),
        ...Object.keys(corpus.ledger.redirects).filter((path) => !path.includes('#')),
      ]),
    ],
    isDraft: isDraftEdition(corpus),
    recording: recordingOf(corpus.edition),
    searched: searched && packInterview(searched),
  }
}
