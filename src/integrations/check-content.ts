import { issuesIn } from '#checks/all-checks.ts'
import { checkLibrary } from '#checks/check-library.ts'
import type { Issue } from '#model/issue.ts'
import type { Languages } from '#search/analysis.ts'
import type { SiteBuild } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** The number of exchanges that stay in memory after they were checked. The rest are read again when their pages are rendered. */
const keptExchanges = 1000

/** Stops a build if the content has mistakes, and lists them all. Collects the characters that the fonts need. */
export async function checkContent({
  content,
  editions,
  assetTools,
}: Pick<SiteBuild, 'content' | 'editions' | 'assetTools'>): Promise<void> {
  const issues: Issue[] = content.library ? await checkLibrary(content) : []
  let kept = 0
  for (const { source } of editions) {
    const reading = await source.read()
    issues.push(...issuesIn(reading))
    assetTools.fonts.add(reading)
    if (content.library && reading.corpus)
      addLanguages(reading.corpus.edition, assetTools.languages)
    kept += reading.corpus?.exchanges.length ?? 0
    if (kept > keptExchanges) source.invalidate()
  }
  stopOnIssues(issues, 'The content has mistakes')
}

/** Adds the languages of an edition, unless another has the same. */
function addLanguages({ language, apparatus }: Languages, to: Languages[]): void {
  if (!to.some((one) => one.language === language && one.apparatus === apparatus))
    to.push({ language, apparatus })
}
