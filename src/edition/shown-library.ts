// Without content. The development server loads the pages again when it is invalidated.
import 'virtual:edition/changes'
import { type Catalogue, messagesFor } from '#messages/catalogue.ts'
import { languageAttributes } from '#model/direction.ts'
import type { InterfaceFields, InterfaceLanguage } from '#model/interface.ts'
import type { Library } from '#model/library.ts'
import { whenLibraryShown } from './show-library.ts'

/**
 * The library whose pages are rendered. Set before they are, as the edition is (`edition.ts`). Until then it has no interviews: Astro
 * asks these pages for their paths while it renders those of editions, too.
 */
export let library: Library = {
  ...{ title: '', shortTitle: '', description: undefined, interface: 'en', contact: undefined },
  interviews: [],
}

/** Its URL, with a trailing slash; undefined if it is not known. */
export let site: URL | undefined

/** The path of the script of the pages. */
export let pageScript: string

/** The messages of the interface. */
export let messages: Catalogue

/** The language of the interface. */
export let interfaceLanguage: InterfaceLanguage

whenLibraryShown('library', (shown) => {
  ;({ library, site, pageScript } = shown)
  interfaceLanguage = library.interface
  messages = messagesFor({ language: interfaceLanguage, interface: interfaceLanguage })
})

/** The fields by which messages and dates choose their language. */
export function interfaceFields(): InterfaceFields {
  return { language: interfaceLanguage, interface: interfaceLanguage }
}

/** The attributes of an element with words in a language, if that is not the language of the interface. */
export function wordsIn(language: string) {
  return languageAttributes(language, interfaceLanguage)
}

/** The absolute URL of a path of the library; if the library’s own URL is not known, the link on this site. */
export function absolute(path: string): string {
  return site ? new URL(path.slice(1), site).href : path
}
