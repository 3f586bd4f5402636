import type { Edition } from '#model/edition.ts'
import { interfaceLanguageOf } from '#model/interface.ts'

/** The languages of the words in a file: those of the interview, those of the editors, and those of the interface. */
export type Languages = { interview: string; editors: string; ours: string }

/** The languages of an edition’s files. */
export function languagesOf(
  edition: Pick<Edition, 'language' | 'apparatus' | 'interface'>,
): Languages {
  return {
    interview: edition.language,
    editors: edition.apparatus ?? edition.language,
    ours: interfaceLanguageOf(edition),
  }
}

/** The attribute `xml:lang` of an element in a language, if the text around it is in another. */
export function xmlLang(language: string, around: string): { 'xml:lang'?: string } {
  return language === around ? {} : { 'xml:lang': language }
}
