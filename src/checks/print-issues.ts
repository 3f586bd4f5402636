import { type Issue, placeOf } from '#model/issue.ts'

/** Issues as a terminal shows them: place and rule, the message, the fix. */
export function printIssues(issues: readonly Issue[], base?: string): string {
  const blocks = issues.map((issue) => {
    const message = issue.message.replaceAll('\n', '\n  ')
    const hint = issue.hint ? `\n  ${issue.hint}` : ''
    return `${placeOf(issue, base)}  ${issue.rule}\n  ${message}${hint}`
  })
  const count = `${issues.length} ${issues.length === 1 ? 'mistake' : 'mistakes'}`
  return [...blocks, count].join('\n\n')
}
