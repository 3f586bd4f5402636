import { checkEdition } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import { placeOf } from '#model/issue.ts'
import type { SmallEdition } from './small-edition.ts'

/** The issues of an edition in short: `file:line:column rule`. */
export async function reportOf({ folder }: SmallEdition): Promise<string[]> {
  const { issues } = await checkEdition(folder)
  return issues.map((issue) => `${placeOf(issue, folder)} ${issue.rule}`)
}

/** The issues of an edition as `npm run check` prints them. */
export async function textOf({ folder }: SmallEdition): Promise<string> {
  return printIssues((await checkEdition(folder)).issues, folder)
}
