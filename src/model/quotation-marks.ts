import { swapMarks } from './swap-marks.ts'

/** The marks around a quotation, and those around a quotation inside it. */
export type QuotationMarks = {
  open: string
  close: string
  innerOpen: string
  innerClose: string
}

/**
 * The languages whose marks differ from those of English, by their marks in the order of {@link QuotationMarks}. From the
 * delimiters of CLDR 48, except Arabic: its books and newspapers use « ». A tag with a script or a region takes precedence over the language alone.
 */
const languagesByMarks: Readonly<Record<string, string>> = {
  '«»„“': 'be bua ky os ru sah tyv uk',
  '«»“”':
    'ar ast br ca cv el es-US eu it kab kk lij mg pt-AO pt-CV pt-GW pt-MO pt-MZ pt-PT pt-TL sc ti',
  '«»«»': 'fr ht hy oc',
  '«»‹›': 'am az-Arab az-Cyrl fa fr-CH gsw rm',
  '«»‘’': 'nb nn no rw',
  '”“’‘': 'syr ur',
  '„“‚‘': 'bs-Cyrl cs de dsb et hr hsb is ksh lb mk nds sk sl',
  '„”‚’': 'agq ff-Latn',
  '„”’’': 'sr',
  '„”‘’': 'bs',
  '„“„“': 'bg lt',
  '„”«»': 'pl ro',
  '„”»«': 'hu',
  '„“«»': 'ka',
  '””’’': 'fi he se sv yi',
  '‘’‘’': 'nl',
  '“”«»': 'eo',
  '“”’‘': 'uz-Latn',
  '»«›‹': 'kk-Arab ug',
  '「」『』': 'ja yue zh-Hant',
}

const marksByLanguage = new Map(
  Object.entries(languagesByMarks).flatMap(([marks, languages]) =>
    languages.split(' ').map((language) => [language, marks] as const),
  ),
)

/** The quotation marks of a language; those of English if nothing else is known. French ones include their spaces. */
export function quotationMarks(tag: string): QuotationMarks {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  const known = [`${language}-${region}`, `${language}-${script}`, language]
    .map((key) => marksByLanguage.get(key))
    .find((marks) => marks !== undefined)
  const [open = '', close = '', innerOpen = '', innerClose = ''] = known ?? '“”‘’'
  return language === 'fr' && region !== 'CH'
    ? { open: `${open}\u202f`, close: `\u202f${close}`, innerOpen, innerClose }
    : { open, close, innerOpen, innerClose }
}

/** The marks around the title of an interview or an article: quotation marks, except in Chinese. */
export function titleMarks(tag: string): QuotationMarks {
  return /^(?:zh|yue)\b/.test(tag)
    ? { open: '《', close: '》', innerOpen: '〈', innerClose: '〉' }
    : quotationMarks(tag)
}

/** Puts marks around a text, and swaps outer and inner marks inside it. */
export function inMarks(text: string, marks: QuotationMarks): string {
  return marks.open + swapMarks(text, marks) + marks.close
}
