import { baseLanguage } from '#model/base-language.ts'

/**
 * What languages have in common whose words are in the same routes: words of American and British English are, those of Serbian in Latin and
 * in Cyrillic are not.
 *
 * @param engine as a `RouteGroup` has it.
 */
export function groupKey(languages: readonly string[], engine: string): string {
  return [...languages.map(withScript), engine].join(' ')
}

/** A language with its script if the tag names one, except for Chinese, whose words are letters in either. */
function withScript(tag: string): string {
  const { language, script } = new Intl.Locale(tag)
  return script === undefined || language === 'zh' ? baseLanguage(tag) : `${language}-${script}`
}
