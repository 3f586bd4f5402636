import { readSearches } from '#corpus/read-searches.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { type Issue, sortIssues } from '#model/issue.ts'
import { checkCitations } from './check-citations.ts'
import { checkErrata } from './check-errata.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkHindsight } from './check-hindsight.ts'
import { checkKeys } from './check-keys.ts'
import { checkLedger } from './check-ledger.ts'
import { checkNotes } from './check-notes.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkScripts } from './check-scripts.ts'
import { checkSources } from './check-sources.ts'
import { checkTimeline } from './check-timeline.ts'
import { checkTopics } from './check-topics.ts'
import { checkWords } from './check-words.ts'
import { type Unread, unreadIn } from './unread.ts'

/** The rules over an edition as it stands in its folder. Words come first: nothing else matters if one is lost. */
const checks: readonly ((corpus: Corpus, unread: Unread) => Issue[])[] = [
  checkWords,
  checkNumbers,
  checkKeys,
  checkGlossary,
  checkCitations,
  checkSources,
  checkNotes,
  checkHindsight,
  checkScripts,
  checkTopics,
  checkTimeline,
  checkErrata,
  checkLedger,
]

/**
 * Reads an edition and holds it to every rule; all that is wrong with it, in the order of its files. What could not be read
 * is reported once, and not again by the rules that miss it.
 */
export async function checkEdition(
  folder: string,
): Promise<{ corpus: Corpus | undefined; issues: Issue[]; unread: Unread | undefined }> {
  const { corpus, issues } = await readCorpus(folder)
  if (!corpus) return { corpus, issues: sortIssues(issues), unread: undefined }
  const unread = unreadIn(issues, corpus)
  const found = checks.flatMap((check) => check(corpus, unread))
  const { issues: inSearches } = await readSearches(folder)
  return { corpus, issues: sortIssues([...issues, ...found, ...inSearches]), unread }
}
