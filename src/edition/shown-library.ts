// Without content. The development server loads the pages again when it is invalidated.
import 'virtual:edition/changes'
import { type Catalogue, messagesFor } from '#messages/catalogue.ts'
import type { InterfaceLanguage } from '#model/interface.ts'
import type { Library } from '#model/library.ts'
import { whenLibraryShown } from './show-library.ts'

/** The library whose pages are rendered. Set before they are, as the edition is (`edition.ts`). */
export let library: Library

/** Its URL, with a trailing slash; undefined if it is not known. */
export let site: URL | undefined

/** The path of the script of the pages. */
export let pageScript: string

/** The messages of the interface. */
export let messages: Catalogue

/** The language of the interface. */
export let interfaceLanguage: InterfaceLanguage

whenLibraryShown((shown) => {
  ;({ library, site, pageScript } = shown)
  interfaceLanguage = library.interface
  messages = messagesFor({ language: interfaceLanguage, interface: interfaceLanguage })
})
