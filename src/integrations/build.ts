import type { AstroPrerenderer } from 'astro'
import type { EditionSource } from '#reading/edition-source.ts'

/** What a step knows. Folders are absolute paths. */
export type Build = {
  command: 'dev' | 'build' | 'preview' | 'sync'
  source: EditionSource
  project: string
  outDir: string
  /** The path below which the site is served, with slashes at both ends, percent-encoded as in an address. */
  base: string
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** The hashes of code that scripts insert into every page. */
  insertedHashes: readonly string[]
  /** Changes how Astro renders pages; from `start`. */
  setPrerenderer?: (wrap: (own: AstroPrerenderer) => AstroPrerenderer) => void
}
