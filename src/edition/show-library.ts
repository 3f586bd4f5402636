import type { Library } from '#model/library.ts'
import { sharedValue } from './shared-value.ts'

/** A library with everything that its own pages are made from. */
export type ShownLibrary = {
  library: Library
  /** The URL of the library, with a trailing slash; undefined if it is not known. */
  site: URL | undefined
  /** The path of the script of the pages. */
  pageScript: string
}

const shown = sharedValue<ShownLibrary>('shown-library')

/** Makes the pages of a library those of this one. */
export const showLibrary = shown.set

/** Calls a function with the shown library, and again with each that is shown after it. */
export const whenLibraryShown = shown.listen
