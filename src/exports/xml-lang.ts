/** The attribute `xml:lang` of an element in a language, if the text around it is in another. */
export function xmlLang(language: string, around: string): { 'xml:lang'?: string } {
  return language === around ? {} : { 'xml:lang': language }
}
