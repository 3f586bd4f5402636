import { AstroError } from 'astro/errors'
import { printIssues } from '#checks/print-issues.ts'
import type { Issue } from '#model/issue.ts'

/**
 * Ends a build that has mistakes, and lists them.
 *
 * @throws an error without a stack: where this program noticed is of no use to whoever fixes them.
 */
export function stopAt(issues: readonly Issue[], title: string): void {
  if (issues.length === 0) return
  const error = new AstroError(title, `\n\n${printIssues(issues)}\n`)
  error.stack = ''
  throw error
}
