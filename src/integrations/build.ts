import type { EditionSource } from '#reading/edition-source.ts'
import type { Shipped } from './shipped-packages.ts'

/** What a step knows. Folders are absolute paths. */
export type Build = {
  command: 'dev' | 'build' | 'preview' | 'sync'
  source: EditionSource
  project: string
  outDir: string
  /** The path of the site’s own URL, with slashes at both ends, percent-encoded: for what cannot be relative. */
  base: string
  /** The address of the edition, if it is known. */
  site: URL | undefined
  /** The packages in the scripts of the pages; complete when the pages are rendered. */
  shipped: Shipped
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** The hashes of code that scripts insert into every page. */
  insertedHashes: readonly string[]
}
