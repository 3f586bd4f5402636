import { issuesIn } from '#checks/all-checks.ts'
import type { Issue } from '#model/issue.ts'
import type { SiteBuild } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Stops a build if the content has mistakes, and lists them all. */
export async function checkContent({ editions }: Pick<SiteBuild, 'editions'>): Promise<void> {
  const issues: Issue[] = []
  for (const { source } of editions) issues.push(...issuesIn(await source.read()))
  stopOnIssues(issues, 'The content has mistakes')
}
