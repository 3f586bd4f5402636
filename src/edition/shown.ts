import type { Corpus } from '#corpus/corpus.ts'
import type { ReadEvidence } from '#evidence/read-record.ts'
import type { FontFile } from '#exports/format.ts'
import { sharedValue } from './shared-value.ts'

/** An edition with everything that its pages are made from. */
export type ShownEdition = {
  corpus: Corpus
  /** The URL of the edition, with a trailing slash; undefined if it is not known. */
  site: URL | undefined
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** The fonts that are sent to readers: none if the typeface lacks the letters of the edition. */
  fonts: readonly FontFile[]
  /** What `npm run evidence` has found. */
  evidence: ReadEvidence | undefined
  /** The library that it is in, if there is one. */
  library: NamedLibrary | undefined
  /** The script for other sites. */
  linker: string
  /** The path of the script of the pages. */
  pageScript: string
}

/** The title of a library, and the language of its pages. */
export type NamedLibrary = { title: string; language: string }

/**
 * The edition whose pages are rendered. One is shown at a time: whatever asks for `corpus`, `site` and so on gets those of this one.
 */
const shown = sharedValue<ShownEdition>('shown-edition')

/** Makes pages those of an edition. */
export const showEdition = shown.set

/** Calls a function with the shown edition, and again with each that is shown after it. */
export const whenShown = shown.listen
