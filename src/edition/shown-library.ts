import { type Catalogue, messagesFor } from '#messages/catalogue.ts'
// Without content. The development server loads the pages again when it is invalidated.
import 'virtual:edition/changes'
import type { InterfaceLanguage } from '#model/interface.ts'
import type { Library } from '#model/library.ts'

/** A library with everything that its own pages are made from. */
export type ShownLibrary = {
  library: Library
  /** The URL of the library, with a trailing slash; undefined if it is not known. */
  site: URL | undefined
  /** The path of the script of the pages. */
  pageScript: string
}

/** The library whose pages are rendered. Set before they are, as the edition is (`shown.ts`). */
export let library: Library
export let site: URL | undefined
export let pageScript: string

/** The messages of the interface, and its language. */
export let messages: Catalogue
export let interfaceLanguage: InterfaceLanguage

type State = {
  shown: ShownLibrary | undefined
  listener: ((shown: ShownLibrary) => void) | undefined
}

const key = Symbol.for('colloquy.shown-library')

function state(): State {
  const global = globalThis as { [key]?: State }
  return (global[key] ??= { shown: undefined, listener: undefined })
}

/** Makes the pages of a library those of this one. */
export function showLibrary(shown: ShownLibrary): void {
  state().shown = shown
  state().listener?.(shown)
}

// The pages are in a bundle of their own, with their own copy of this module, which is loaded last.
state().listener = (shown) => {
  ;({ library, site, pageScript } = shown)
  interfaceLanguage = library.interface
  messages = messagesFor({ language: interfaceLanguage, interface: interfaceLanguage })
}
const { shown } = state()
if (shown) state().listener?.(shown)
