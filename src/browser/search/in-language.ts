/** The attributes of text in a language, if that is not the language of the page. */
export function inLanguage(language: string): Record<string, string> {
  return language === document.documentElement.lang ? {} : { lang: language, dir: 'auto' }
}
