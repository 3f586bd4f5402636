import {
  type InterfaceFields,
  type InterfaceLanguage,
  interfaceLanguageOf,
} from '#model/interface.ts'
import { ar } from './ar/catalogue.ts'
import { de } from './de/catalogue.ts'
import { en } from './en/catalogue.ts'
import { ru } from './ru/catalogue.ts'
import { zhHans } from './zh-Hans/catalogue.ts'
import { pseudo } from './pseudo.ts'

/** Every message of the interface. A language that lacks one does not compile. */
export type Catalogue = typeof en

const catalogues: Readonly<Record<InterfaceLanguage, Catalogue>> = {
  en,
  ar,
  de,
  ru,
  'zh-Hans': zhHans,
  'en-XA': pseudo(en),
}

/**
 * The messages for an edition. This module has all languages, so code for the browser does not import it: it imports
 * `virtual:messages/<part>`, which has one part of one language.
 */
export function messagesFor(edition: InterfaceFields): Catalogue {
  return catalogues[interfaceLanguageOf(edition)]
}
