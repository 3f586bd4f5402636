import { z } from 'zod'

/** A BCP 47 language tag with its language in lower case: `en`, `zh-Hans`, `sr-Latn`. */
export const languageSchema = z
  .string()
  .refine((tag) => /^[a-z]{2,3}(?:-|$)/.test(tag) && isLanguageTag(tag), {
    error: 'expected a language tag such as en, ru or zh-Hans',
  })
  .meta({ title: 'language', examples: ['en', 'ru', 'zh-Hans'] })

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
