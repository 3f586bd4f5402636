import type { Analyses, Analysis } from '#search/analysis.ts'
import type { IndexParts, SearchManifest } from '#search/search-manifest.ts'

/** Where the files of a search are: the path of their folder on this host, with a slash at its end, and the version in their URLs. */
export type FileSource = { files: string; version: string }

/** An index, and the folder of its routes below that of the files. */
export type IndexSource = FileSource & {
  index: IndexParts
  folder: string
  analysis: Analysis
  engineLanguage: string
}

/** The index of the interview. */
export function interviewSource(
  files: string,
  { version, engineLanguage, spoken: index }: SearchManifest,
  { spoken: analysis }: Analyses,
): IndexSource {
  return { files, index, folder: 'parts/', version, engineLanguage, analysis }
}

/** The index of the glossary, notes and works. */
export function apparatusSource(
  files: string,
  { version, engineLanguage, apparatus: index }: SearchManifest,
  { apparatus: analysis }: Analyses,
): IndexSource {
  return { files, index, folder: 'apparatus/', version, engineLanguage, analysis }
}
