import { z } from 'zod'

/** The tag of a language as BCP 47 has it, its language in lower case: `en`, `zh-Hans`, `sr-Latn`. */
export const languageSchema = z
  .string()
  .refine((tag) => /^[a-z]{2,3}(?:-|$)/.test(tag) && isLanguageTag(tag), {
    error: 'expected a language tag such as en, ru or zh-Hans',
  })

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
