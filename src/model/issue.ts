import { relative } from 'node:path'

/**
 * Something an editor must fix.
 *
 * `message` reads "Unexpected X, expected Y"; `hint` names the likely fix. `file` is an absolute path or a
 * path of the built site; `position` is 1-based, as editors count.
 */
export type Issue = {
  rule: RuleId
  message: string
  file: string
  position: Position
  hint?: string
}

/** The position of an issue. Some issues, such as a missing file, have no line. */
export type Position = { type: 'at'; line: number; column: number } | { type: 'whole-file' }

export const wholeFile: Position = { type: 'whole-file' }

/** Every rule an edition is held to, with the promise it keeps. */
export const rules = {
  'unreadable-file': 'Every file of the edition can be read.',
  'invalid-data': 'Data files and frontmatter have the fields the model asks for.',
  syntax: 'An exchange is Markdown with directives and nothing else.',
  'outside-turn': 'The words of an exchange stand in a turn.',
  'not-prose': 'A turn is made of paragraphs of plain words.',
  'unclosed-container': 'Every `:::` that opens a block is answered by one that closes it.',
  'misspelt-directive': 'A directive one typo away from a known one is a typo.',
  'misspelt-block': 'A block is a question, an answer or a note.',
  'missing-label': 'The label of a directive is the spoken words themselves.',
  'missing-key': 'A directive names what it points at.',
  'unknown-key': 'A directive points at something that exists.',
  'unknown-attribute': 'A directive takes only the attributes it knows.',
  'invalid-attribute': 'An attribute has one of the values it can have.',
  'note-without-body': 'A marked note says something.',
  'body-without-note': 'A note is anchored to words.',
  'duplicate-note': 'A note has one body.',
  'duplicate-number': 'Exchanges are numbered once each.',
  'duplicate-slug': 'Exchanges have an address each.',
  'wrong-number': 'Exchanges are numbered without gaps, as their files are.',
  'uncited-work': 'A work stands in the bibliography because it is cited.',
  'invalid-locator': 'The part of a work that is cited can be looked up.',
  'duplicate-key': 'A key names one thing.',
  'unused-entry': 'An entry of the glossary is about something in the interview.',
  'duplicate-name': 'A name leads to one entry.',
  'see-itself': 'A see-also leads on.',
  'long-card': 'A card can be read at a glance.',
  unsourced: 'What the edition says rests on a source.',
  'one-sided': 'What is contested is given with both sides.',
  'unverified-source': 'Nothing that was not verified is given as fact.',
  hindsight: 'What came after the interview is told apart.',
  'long-note': 'A note is short.',
  'wrong-script': 'What is said to be in a language is in its script.',
  'unknown-address': 'What points at a paragraph points at one that exists.',
  'wrong-order': 'Events stand in the order of time.',
  'topic-mismatch': 'An exchange is listed under the topics it speaks of.',
  'words-changed': 'Not a word of the interview is altered.',
  'wrong-speaker': 'Words are ascribed to the one who spoke them.',
  'address-lost': 'A published address is for ever.',
  renumbered: 'A published paragraph keeps its number.',
  reworded: 'A published paragraph keeps its words, or the errata say what became of them.',
  'address-unrecorded': 'Every address stands in the ledger.',
  'unusable-folder': 'The project is in a folder that the tools can use.',
  'unsafe-output': 'A build empties only its own output folder.',
  'invalid-character': 'Text has only characters that every format allows.',
  'invalid-link': 'A link leads to a web page or an e-mail address.',
  'broken-link': 'Every link inside the site leads somewhere.',
  'foreign-request': 'A page asks no other host for anything.',
  'inline-code': 'No inline code or style escapes the content security policy.',
} as const satisfies Record<string, string>

export type RuleId = keyof typeof rules

/** `file:line:column` relative to the working directory, as terminals and editors link it. */
export function placeOf(issue: Pick<Issue, 'file' | 'position'>, base = process.cwd()): string {
  const path = relative(base, issue.file)
  const file = path === '' || path.startsWith('..') ? issue.file : path
  return issue.position.type === 'at'
    ? `${file}:${issue.position.line}:${issue.position.column}`
    : file
}

/** Issues in the order an editor would walk them: by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      lineOf(a) - lineOf(b) ||
      columnOf(a) - columnOf(b) ||
      compare(a.rule, b.rule),
  )
}

function lineOf({ position }: Issue) {
  return position.type === 'at' ? position.line : 0
}

function columnOf({ position }: Issue) {
  return position.type === 'at' ? position.column : 0
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}
