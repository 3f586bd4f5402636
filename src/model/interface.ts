import { memoizeWord } from './memoize.ts'

/** The languages that the interface exists in. `en-XA` is English made longer and accented, to test layouts. */
export const interfaceLanguages = ['en', 'ar', 'de', 'ru', 'zh-Hans', 'en-XA'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The fields of an edition that decide the language of its interface. */
export type InterfaceFields = { language: string; interface?: InterfaceLanguage | undefined }

/**
 * The language of an edition’s interface: the one it names, otherwise that of the interview, otherwise English. Any form of a
 * language will do, as long as its script is the same: `zh-CN` has the interface in `zh-Hans`, `zh-TW` in English.
 */
export function interfaceLanguageOf(edition: InterfaceFields): InterfaceLanguage {
  return edition.interface ?? interfaceFor(edition.language)
}

const interfaceFor = memoizeWord((spoken) => {
  const wanted = new Intl.Locale(spoken).maximize()
  const found = interfaceLanguages.find((one) => {
    const { language, script } = new Intl.Locale(one).maximize()
    return language === wanted.language && script === wanted.script
  })
  return found ?? 'en'
})

/**
 * The locale for dates, numbers and sorting. English is British. In Arabic, digits are those of references such as 5.A3; engines
 * differ in which they use by default.
 */
export function localeOf(language: InterfaceLanguage): string {
  return localesByLanguage[language]
}

const localesByLanguage: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  de: 'de',
  ru: 'ru',
  'zh-Hans': 'zh-Hans',
  'en-XA': 'en-GB',
}
