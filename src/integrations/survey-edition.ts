import { issuesIn } from '#checks/all-checks.ts'
import type { Issue } from '#model/issue.ts'
import type { Languages } from '#search/analysis.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import { fontNeeds, type FontNeeds } from './font-subsetter.ts'

/** What a build knows of an edition before it builds the first. It is plain data, so that another process can find it out. */
export type EditionSurvey = {
  issues: Issue[]
  fonts: FontNeeds
  /** Undefined if its mistakes do not let it be read. */
  languages: Languages | undefined
}

/** Reads and checks an edition. */
export async function surveyEdition(source: EditionSource): Promise<EditionSurvey> {
  const reading = await source.read()
  const edition = reading.corpus?.edition
  return {
    issues: issuesIn(reading),
    fonts: fontNeeds(reading),
    languages: edition && { language: edition.language, apparatus: edition.apparatus },
  }
}
