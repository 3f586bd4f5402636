import type { NamedLibrary } from '#edition/shown.ts'
import type { ContentSource } from '#reading/content-source.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import type { Languages } from '#search/analysis.ts'
import type { SharedWork } from '#processes/shared-work.ts'
import type { SearchedInterview } from '#search/library/searched-interview.ts'
import type { EditionCache } from './edition-cache.ts'
import type { EditionFonts } from './edition-fonts.ts'
import type { EditionKeys } from './edition-key.ts'
import type { FinishedEdition } from './finished-edition.ts'
import type { FontSubsetter } from './font-subsetter.ts'
import type { ScriptBundler } from './script-bundler.ts'
import type { Shipped } from './shipped-packages.ts'
import type { EditionStyles } from './style-modules.ts'

/** The whole site that is built. Folders are absolute paths. */
export type SiteBuild = {
  command: 'dev' | 'build' | 'preview' | 'sync'
  project: string
  outDir: string
  content: ContentSource
  /** The path of the site’s URL, with slashes at both ends. */
  base: string
  /** Its address, if it is known. */
  site: URL | undefined
  assetTools: AssetTools
  cache: EditionCache
  keys: EditionKeys
  /** The work that the processes of the build share. Each builds some of the editions. */
  work: SharedWork
  /** The editions of the site, in the order in which they are built. */
  editions: readonly Build[]
  /** Those that are complete. */
  finished: FinishedEdition[]
}

/** What a step knows about one edition. */
export type Build = {
  /** The name of its folder in a library; otherwise empty. */
  name: string
  source: EditionSource
  project: string
  /** Where the files of the site go. */
  siteDir: string
  /** Where its own files go. */
  outDir: string
  /** The path of its own URL, with slashes at both ends, percent-encoded: for what cannot be relative. */
  base: string
  /** Its address, if it is known. */
  site: URL | undefined
  /** Whether readers’ devices keep a copy for reading offline. */
  keepsCopy: boolean
  /** The library that it is in, if there is one. */
  library: NamedLibrary | undefined
  /** What makes its script and fonts. */
  assetTools: AssetTools
  /** The paths of files that it needs beside its folder, in that of the site. Editions with the same scripts and fonts share them. */
  sharedFiles: string[]
  /** What the search of its library needs to know of it, once its index is written. */
  searched?: SearchedInterview
  /** What its pages need, when their rendering begins. */
  assets?: PageAssets
}

/** What makes scripts and fonts, once for all editions that need the same. */
export type AssetTools = {
  scripts: ScriptBundler
  fonts: FontSubsetter
  /** The languages of each edition of a library, for its search. */
  languages: Languages[]
}

/** What pages load or have in them that depends on the edition. */
export type PageAssets = {
  /** The path of the script. */
  script: string
  styles: EditionStyles
  fonts: EditionFonts
  /** The paths of the fonts below the output folder of the site, and those of all the files of the script and of the fonts. */
  fontPaths: readonly string[]
  files: readonly string[]
  /** The packages in the script. */
  shipped: Shipped
}

/**
 * The edition with a name.
 *
 * @throws if there is none, which is a bug.
 */
export function editionNamed(name: string, editions: readonly Build[]): Build {
  const edition = editions.find((one) => one.name === name)
  if (edition) return edition
  throw new Error(`Unexpected edition "${name}", expected one of the site`)
}
