import type { EditionSource } from '#reading/edition-source.ts'
import type { EditionFonts } from './edition-fonts.ts'
import type { PageScript } from './page-script.ts'
import type { Shipped } from './shipped-packages.ts'
import type { EditionStyles } from './style-modules.ts'

/** The whole site that is built. Folders are absolute paths. */
export type SiteBuild = {
  command: 'dev' | 'build' | 'preview' | 'sync'
  project: string
  outDir: string
  /** The folder with the content. */
  contentDir: string
  /** The editions of the site, in the order in which they are built. */
  editions: readonly Build[]
}

/** What a step knows about one edition. */
export type Build = {
  source: EditionSource
  project: string
  /** Where its files go. */
  outDir: string
  /** The path of its own URL, with slashes at both ends, percent-encoded: for what cannot be relative. */
  base: string
  /** Its address, if it is known. */
  site: URL | undefined
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** What its pages need, when their rendering begins. */
  assets?: PageAssets
}

/** What pages load or have in them that depends on the edition. */
export type PageAssets = {
  script: PageScript
  styles: EditionStyles
  fonts: EditionFonts
  /** The paths of the fonts below the output folder. */
  fontPaths: readonly string[]
  /** The packages in the script. */
  shipped: Shipped
}
