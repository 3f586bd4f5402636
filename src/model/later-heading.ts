/** The heading in an entry for what happened after the interview, by language and, where it matters, script. */
const laterHeadings: Readonly<Record<string, string>> = {
  ar: 'لاحقًا',
  de: 'Später',
  en: 'Later',
  es: 'Más tarde',
  fr: 'Par la suite',
  it: 'In seguito',
  ja: 'その後',
  pt: 'Mais tarde',
  ru: 'Позднее',
  uk: 'Пізніше',
  'zh-Hans': '后来',
  'zh-Hant': '後來',
}

/** The heading for later developments in the language of the editors; in languages that are not listed, the English one. */
export function laterHeadingIn(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return laterHeadings[`${language}-${script}`] ?? laterHeadings[language] ?? englishHeading
}

const englishHeading = 'Later'

/** Whether a heading is that for later developments, in the language of the editors or in English. */
export function isLaterHeading(text: string, tag: string): boolean {
  return [laterHeadingIn(tag), englishHeading].includes(text.trim().normalize('NFC'))
}
