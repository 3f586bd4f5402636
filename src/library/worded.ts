import { baseLanguage } from '#model/base-language.ts'

/** Words with their language. */
export type Worded = { text: string; language: string }

/**
 * The first words in a language, otherwise the first in a form of it (`pt-BR` for `pt`), otherwise the first. Undefined if there
 * are none.
 */
export function preferred<Item extends { language: string }>(
  items: readonly Item[],
  language: string,
): Item | undefined {
  const base = baseLanguage(language)
  return (
    items.find((one) => one.language === language) ??
    items.find((one) => baseLanguage(one.language) === base) ??
    items[0]
  )
}

/** The words that differ from some words and from each other, whatever their languages. */
export function othersThan(words: Worded, all: readonly Worded[]): Worded[] {
  const known = new Set([words.text])
  return all.filter(({ text }) => !known.has(text) && known.add(text))
}
