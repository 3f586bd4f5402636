import { expect, test } from 'vitest'
import { languageSchema } from '#model/language.ts'

test.each(['en', 'ru', 'zh-Hans', 'sr-Latn', 'pt-BR', 'cop', 'de-1996'])(
  '%s is a language tag',
  (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(true)
  },
)

test.each(['', 'English', 'EN', 'en_GB', 'en-', 'en-constructor', 'zh-yue-yue', '1234', 'x'])(
  '%s is not a language tag',
  (tag) => {
    expect(languageSchema.safeParse(tag).error?.issues[0]?.message).toContain('language tag')
  },
)
