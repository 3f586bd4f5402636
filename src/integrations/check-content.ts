import { checkLibrary } from '#checks/check-library.ts'
import type { Issue } from '#model/issue.ts'
import type { Languages } from '#search/analysis.ts'
import { editionNamed, type SiteBuild } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'
import { surveyEdition } from './survey-edition.ts'

/**
 * The number of exchanges of a library that stay in memory after they were checked. The rest are read again when their pages are
 * rendered.
 */
const keptExchanges = 100

/** Stops a build if the content has mistakes, and lists them all. Collects what scripts and fonts need to know of all editions. */
export async function checkContent(
  site: Pick<SiteBuild, 'content' | 'editions' | 'assetTools' | 'work' | 'cache' | 'keys'>,
): Promise<void> {
  const { content, editions, assetTools, work, cache, keys } = site
  const issues: Issue[] = content.library ? await checkLibrary(content) : []
  let kept = 0
  const names = editions.map(({ name }) => name)
  const survey = async (name: string) => {
    const edition = editionNamed(name, editions)
    const { source } = edition
    return cache.survey(name, await keys.ofContent(edition), async () => {
      const survey = await surveyEdition(source)
      kept += (await source.read()).corpus?.exchanges.length ?? 0
      if (content.library && kept > keptExchanges) source.invalidate()
      return survey
    })
  }
  const surveys = await work.each('content', names, survey, 'all')
  for (const survey of surveys) {
    issues.push(...survey.issues)
    assetTools.fonts.add(survey.fonts)
    if (content.library && survey.languages) addLanguages(survey.languages, assetTools.languages)
  }
  stopOnIssues(issues, 'The content has mistakes')
}

/** Adds the languages of an edition, unless another has the same. */
function addLanguages({ language, apparatus }: Languages, to: Languages[]): void {
  if (!to.some((one) => one.language === language && one.apparatus === apparatus))
    to.push({ language, apparatus })
}
