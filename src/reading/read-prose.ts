import type { RootContent } from 'mdast'
import { checkProse } from '#directives/check-prose.ts'
import { parseProse } from '#directives/parse.ts'
import { reporter } from '#directives/report.ts'
import { restoreProse } from '#directives/restore-prose.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import type { Collected } from './collected.ts'

/** Parses the prose in a field of a file of data. Problems in it are reported at the start of the field. */
export function readProseField(
  text: string,
  file: string,
  path: readonly (string | number)[],
  into: Collected,
): RootContent[] {
  const found: Issue[] = []
  const body = readProse(text, file, found)
  const position = into.fields.get(file)?.(path) ?? wholeFile
  into.issues.push(...found.map((issue) => ({ ...issue, position })))
  return body
}

/** Parses editorial prose, and reports what is not allowed in it. */
export function readProse(text: string, file: string, issues: Issue[]): RootContent[] {
  const tree = parseProse(text)
  restoreProse(tree, text)
  checkProse(tree.children, reporter(file, issues))
  return tree.children
}
