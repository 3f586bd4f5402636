import { type Catalogue, messagesFor } from '#messages/catalogue.ts'
import type { Edition } from '#model/edition.ts'
import {
  type InterfaceFields,
  type InterfaceLanguage,
  interfaceLanguageOf,
} from '#model/interface.ts'
import { memoize } from '#model/memoize.ts'
import type { Bibliography } from '#model/work.ts'

/** The locales of CSL that citations can be in. The citation library has those in English and German, `locales/` the others. */
export type CslLocale = 'en-US' | 'de-DE' | 'ru-RU' | 'zh-CN' | 'ar'

/**
 * The locale of CSL for each language of the interface. Chicago is an American style: its commas and full stops stand inside
 * quotation marks, also in an interface in British English.
 */
const cslLocales: Readonly<Record<InterfaceLanguage, CslLocale>> = {
  en: 'en-US',
  ar: 'ar',
  de: 'de-DE',
  ru: 'ru-RU',
  'zh-Hans': 'zh-CN',
  'en-XA': 'en-US',
}

/** The language of citations: the terms of CSL, and the words for which CSL has no terms. */
export type CitationLanguage = { csl: CslLocale; words: Catalogue['cite']['words'] }

/** The language in which an edition cites: that of its interface. */
export const citationLanguage = memoize((edition: InterfaceFields): CitationLanguage => ({
  csl: cslLocales[interfaceLanguageOf(edition)],
  words: messagesFor(edition).cite.words,
}))

/** The works of an edition with the language in which they are cited. */
export type CitedWorks = {
  works: Bibliography
  language: CitationLanguage
  /** The language of titles that do not name theirs. */
  titles: string
}

/** The works of an edition as it cites them. */
export const citedWorks = memoize(
  ({ works, edition }: { works: Bibliography; edition: Edition }): CitedWorks => ({
    works,
    language: citationLanguage(edition),
    titles: edition.language,
  }),
)

/** Whether words in a language are in that of the citations, so that they need no mark. */
export function isLanguageOf({ csl }: CitationLanguage, language: string): boolean {
  const [one, other] = [csl, language].map((tag) => new Intl.Locale(tag).maximize())
  return one?.language === other?.language && one?.script === other?.script
}
