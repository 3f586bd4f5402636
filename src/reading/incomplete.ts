import type { Issue } from '#model/issue.ts'
import type { RuleId } from '#model/rules.ts'

/** The parts of an edition that could not be read completely. What is missing in them is not reported as missing. */
export type Incomplete = {
  exchanges: boolean
  works: boolean
  topics: boolean
  timeline: boolean
  /** The argument and the essays. */
  editors: boolean
  ledger: boolean
  /** Whether any part could not be read completely, including parts not listed here. */
  any: boolean
  /** Keys of the glossary entries. */
  glossary: ReadonlySet<string>
}

/** Whether everything that can contain annotations was read: only then can something be called missing or unused. */
export function areAnnotationsComplete(incomplete: Incomplete): boolean {
  const { exchanges, works, topics, timeline, editors, glossary } = incomplete
  return !exchanges && !works && !topics && !timeline && !editors && glossary.size === 0
}

/** Whether an exchange with these issues lacks turns or paragraphs, or could not be read at all. */
export function lacksWords(issues: readonly Issue[]): boolean {
  return issues.some(({ rule }) => structural.has(rule))
}

const structural: ReadonlySet<RuleId> = new Set<RuleId>([
  'unreadable-file',
  'invalid-data',
  'syntax',
  'outside-turn',
  'not-prose',
  'unclosed-container',
  'misspelt-block',
])
