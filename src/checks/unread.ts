import { basename, join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import type { Issue, RuleId } from '#model/issue.ts'

/** The parts of an edition that could not be read completely, which other rules then do not report as missing. */
export type Unread = {
  exchanges: boolean
  works: boolean
  topics: boolean
  timeline: boolean
  ledger: boolean
  /** Whether any part could not be read completely, including parts not listed here. */
  any: boolean
  /** Keys of the glossary entries. */
  glossary: ReadonlySet<string>
}

/** With these an exchange loses turns or paragraphs, or itself. */
const structural: readonly RuleId[] = [
  'unreadable-file',
  'invalid-data',
  'syntax',
  'outside-turn',
  'not-prose',
  'unclosed-container',
  'misspelt-block',
]

export function unreadIn(issues: readonly Issue[], { root }: Corpus): Unread {
  const isIn = (folder: string) => (issue: Issue) => issue.file.startsWith(join(root, folder))
  return {
    exchanges: issues.some((one) => isIn('exchanges')(one) && structural.includes(one.rule)),
    works: issues.some(isIn('bibliography.json')),
    topics: issues.some(isIn('topics.yaml')),
    timeline: issues.some(isIn('timeline.yaml')),
    ledger: issues.some(isIn('addresses.json')),
    any: issues.length > 0,
    glossary: new Set(issues.filter(isIn('glossary')).map(({ file }) => basename(file, '.md'))),
  }
}

/** Whether all was read that annotations stand in: only then can something be called missing or unused. */
export function isReadWhole({ exchanges, works, topics, timeline, glossary }: Unread): boolean {
  return !exchanges && !works && !topics && !timeline && glossary.size === 0
}
