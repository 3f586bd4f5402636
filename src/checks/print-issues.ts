import { fileURLToPath } from 'node:url'
import { plural } from '#messages/en/numbers.ts'
import { type Issue, pathFrom, placeOf } from '#model/issue.ts'

/** Issues as a terminal shows them: place and rule, the message, the likely fix; then where the rules are explained. */
export function printIssues(issues: readonly Issue[], base?: string): string {
  const blocks = issues.map((issue) => {
    const message = issue.message.replaceAll('\n', '\n  ')
    const hint = issue.hint ? `\n  ${issue.hint}` : ''
    return `${placeOf(issue, base)}  ${issue.rule}\n  ${message}${hint}`
  })
  const count = plural(issues.length, { one: '# mistake', other: '# mistakes' })
  const explained = [...new Set(issues.map(({ rule }) => rule))].map(explanationOf)
  const end =
    explained.length === 0 ? count : [`${count}. For help, see`, ...explained].join('\n  ')
  return [...blocks, end].join('\n\n')
}

/**
 * Issues as workflow commands, with which GitHub shows them at their lines in a pull request. It shows ten for each step.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotations(issues: readonly Issue[], base = process.cwd()): string {
  return issues
    .map((issue) => {
      const { rule, message, hint, file, position } = issue
      const place =
        position.type === 'at' ? { line: position.line, col: position.column } : undefined
      const properties = Object.entries({ file: pathFrom(base, file), ...place, title: rule })
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',')
      const text = [message, hint, `For help, see ${explanationOf(rule)}`].filter(Boolean)
      return `::error ${properties}::${escapeData(text.join('\n'))}`
    })
    .join('\n')
}

/** The section on a rule, as a path from the working directory: `docs/rules.md#unknown-key`. */
function explanationOf(rule: Issue['rule']): string {
  return `${pathFrom(process.cwd(), catalogue)}#${rule}`
}

const catalogue = fileURLToPath(new URL('../../docs/rules.md', import.meta.url))

/** GitHub decodes these characters in the text of a command, and two more in its properties. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
