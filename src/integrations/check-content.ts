import { issuesIn } from '#checks/all-checks.ts'
import type { Build } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Stops a build if the content has mistakes, and lists them all. */
export async function checkContent({ source }: Pick<Build, 'source'>): Promise<void> {
  stopOnIssues(issuesIn(await source.read()), 'The content has mistakes')
}
