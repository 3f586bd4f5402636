import { readEdition, type CorpusReading, type Reading } from '#reading/read-edition.ts'
import type { Shared } from '#reading/read-shared.ts'
import { relocated, type Issue, sortIssues } from '#model/issue.ts'
import { checkArgument } from './check-argument.ts'
import { checkBalance } from './check-balance.ts'
import { checkCitations } from './check-citations.ts'
import { checkErrata } from './check-errata.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkHindsight } from './check-hindsight.ts'
import { checkImages } from './check-images.ts'
import { checkKeys } from './check-keys.ts'
import { checkLedger } from './check-ledger.ts'
import { checkLocators } from './check-locators.ts'
import { checkLook } from './check-look.ts'
import { checkNotes } from './check-notes.ts'
import { checkExchangeNumbers } from './check-exchange-numbers.ts'
import { checkRecording } from './check-recording.ts'
import { checkReleases } from './check-releases.ts'
import { checkScripts } from './check-scripts.ts'
import { checkSourceDates } from './check-source-dates.ts'
import { checkSources } from './check-sources.ts'
import { checkTimeline } from './check-timeline.ts'
import { checkTopics } from './check-topics.ts'
import { checkWords } from './check-words.ts'

/** The checks of an edition. Words come first: nothing else matters if one is lost. */
const checks: readonly ((reading: CorpusReading) => Issue[])[] = [
  checkWords,
  checkExchangeNumbers,
  checkImages,
  checkKeys,
  checkGlossary,
  checkCitations,
  checkSources,
  checkSourceDates,
  checkLocators,
  checkBalance,
  checkNotes,
  checkHindsight,
  checkArgument,
  checkScripts,
  checkTopics,
  checkTimeline,
  checkErrata,
  checkLedger,
  checkReleases,
  checkLook,
  checkRecording,
]

/** Everything that is wrong with an edition, in the order of its files. */
export function issuesIn(reading: Reading): Issue[] {
  const { corpus, issues } = reading
  const found = corpus ? checks.flatMap((check) => check({ ...reading, corpus })) : []
  return sortIssues([...issues, ...found.map(relocated)])
}

/** Reads the edition in a folder and checks it. `shared` is what its library has for it. */
export async function checkEdition(folder: string, shared?: Shared): Promise<Reading> {
  const reading = await readEdition(folder, shared)
  return { ...reading, issues: issuesIn(reading) }
}
