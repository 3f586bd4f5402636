import { AstroError } from 'astro/errors'
import { printIssues } from '#checks/print-issues.ts'
import type { Issue } from '#model/issue.ts'

/**
 * Stops the build if there are issues, and lists them.
 *
 * @throws an error without a stack, which would not help anybody to fix them.
 */
export function stopOnIssues(issues: readonly Issue[], title: string): void {
  if (issues.length === 0) return
  const error = new AstroError(title, `\n\n${printIssues(issues)}\n`)
  error.stack = ''
  throw error
}
