import type { Library } from '#model/library.ts'

/** A library with everything that its own pages are made from. */
export type ShownLibrary = {
  library: Library
  /** The URL of the library, with a trailing slash; undefined if it is not known. */
  site: URL | undefined
  /** The path of the script of the pages. */
  pageScript: string
}

type Listener = (shown: ShownLibrary) => void

type State = { shown: ShownLibrary | undefined; listener: Listener | undefined }

const key = Symbol.for('colloquy.shown-library')

function state(): State {
  const global = globalThis as { [key]?: State }
  return (global[key] ??= { shown: undefined, listener: undefined })
}

/**
 * Makes the pages of a library those of this one. They are in a bundle of their own, so what they share with the program that
 * renders them is global.
 */
export function showLibrary(shown: ShownLibrary): void {
  state().shown = shown
  state().listener?.(shown)
}

/** Calls a function with the shown library, and again with each that is shown after it. */
export function whenLibraryShown(listener: Listener): void {
  state().listener = listener
  const { shown } = state()
  if (shown) listener(shown)
}
