import { isAbsolute, relative } from 'node:path'
import type { RuleId } from './rules.ts'

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

/**
 * The position of an issue. Some issues, such as a missing file, have no line. `file` is the file that it is in, if that is not the one
 * in which one would look: what the editions of a library share is in files of the library.
 */
export type Position =
  { type: 'at'; line: number; column: number; file?: string } | { type: 'whole-file' }

export const wholeFile: Position = { type: 'whole-file' }

/** `file:line:column` relative to the working directory, as terminals and editors link it. */
export function placeOf(issue: Pick<Issue, 'file' | 'position'>, base = process.cwd()): string {
  const file = pathFrom(base, issue.file)
  return issue.position.type === 'at'
    ? `${file}:${issue.position.line}:${issue.position.column}`
    : file
}

/** An issue with the file that its position names. */
export function relocated(issue: Issue): Issue {
  if (issue.position.type !== 'at' || issue.position.file === undefined) return issue
  const { file, ...position } = issue.position
  return { ...issue, file, position }
}

/** A path relative to a folder that contains it; any other path stays absolute. */
export function pathFrom(base: string, file: string): string {
  const path = relative(base, file)
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path
}

/** Issues in the order in which an editor would go through them: by file, then from top to bottom. */
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
