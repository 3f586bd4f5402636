import type { EditionSource } from '#reading/edition-source.ts'

/** What a step knows. Folders are absolute paths. */
export type Build = {
  command: 'dev' | 'build' | 'preview' | 'sync'
  source: EditionSource
  project: string
  outDir: string
  /** The path of the site’s own URL, with slashes at both ends, percent-encoded: for what cannot be relative. */
  base: string
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** The hashes of code that scripts insert into every page. */
  insertedHashes: readonly string[]
}
