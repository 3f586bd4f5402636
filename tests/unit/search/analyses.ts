import type { Analysis } from '#search/analysis.ts'
import { loadAnalyses } from '#search/stemmer-modules.ts'

export const english = await analysisOf('en')
export const russian = await analysisOf('ru')
export const arabic = await analysisOf('ar')
export const german = await analysisOf('de')

async function analysisOf(language: string): Promise<Analysis> {
  return (await loadAnalyses({ language })).spoken
}
