import type { Analysis } from '#search/analysis.ts'
import type { IndexParts, SearchManifest } from '#search/search-manifest.ts'
import { apparatus, spoken } from './languages.ts'

/** An index, and the folder of its routes below `pagefind/`. */
export type IndexSource = {
  index: IndexParts
  folder: string
  version: string
  analysis: Analysis
  engineLanguage: string
}

/** The index of the interview. */
export function interviewSource({
  version,
  engineLanguage,
  spoken: index,
}: SearchManifest): IndexSource {
  return { index, folder: 'parts/', version, engineLanguage, analysis: spoken }
}

/** The index of the glossary, notes and works. */
export function apparatusSource(manifest: SearchManifest): IndexSource {
  const { version, engineLanguage, apparatus: index } = manifest
  return { index, folder: 'apparatus/', version, engineLanguage, analysis: apparatus }
}
