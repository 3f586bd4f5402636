/** ISO 15924 codes without a Unicode script of the same name, with the scripts they cover. */
const unicodeScripts = new Map([
  ['Aran', ['Arab']],
  ['Hans', ['Hani']],
  ['Hant', ['Hani']],
  ['Jpan', ['Hani', 'Hira', 'Kana']],
  ['Kore', ['Hang', 'Hani']],
])

/** Scripts that are written without spaces between words, for use in a character class. */
export const unspacedScripts =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}'

/**
 * The Unicode codes of the scripts that a language is written in: `['Hani', 'Hira', 'Kana']` for `ja`. A
 * script in the tag itself, as in `sr-Latn`, takes precedence.
 */
export function scriptsOf(lang: string): readonly string[] {
  const code = new Intl.Locale(lang).maximize().script ?? 'Latn'
  return unicodeScripts.get(code) ?? [code]
}

/** The names of a language's scripts: `Han, Hiragana and Katakana`. */
export function scriptNames(lang: string): string {
  const names = new Intl.DisplayNames('en', { type: 'script' })
  return new Intl.ListFormat('en').format(scriptsOf(lang).map((code) => names.of(code) ?? code))
}

/** The first letter that is not in a script of the language. Punctuation and digits belong to every script. */
export function foreignLetter(text: string, lang: string): string | undefined {
  const own = ownLetters(lang)
  return Array.from(text).find((letter) => /\p{L}/u.test(letter) && !own.test(letter))
}

/** Whether a text has a letter in a script of the language. */
export function hasOwnLetter(text: string, lang: string): boolean {
  return ownLetters(lang).test(text)
}

function ownLetters(lang: string): RegExp {
  const known = letterPatterns.get(lang)
  if (known) return known
  const either = scriptsOf(lang).map((script) => String.raw`\p{scx=${script}}`)
  const pattern = new RegExp(`[${either.join('')}]`, 'u')
  letterPatterns.set(lang, pattern)
  return pattern
}

const letterPatterns = new Map<string, RegExp>()

/**
 * The words of a text that are in another script than Latin, each with the language they are most likely in: where
 * nothing else is said, Han is Chinese, Cyrillic is Russian, Devanagari is Hindi.
 */
export function foreignWords(text: string): { start: number; end: number; lang: string }[] {
  return likely.flatMap(([pattern, lang]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      lang,
    })),
  )
}

/** Consecutive words, with the spaces and punctuation between them. Japanese is recognised by its kana. */
const likely: readonly (readonly [RegExp, string])[] = [
  [
    /\p{sc=Han}*[\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{scx=Hiragana}\p{scx=Katakana}]*/gu,
    'ja',
  ],
  [
    /(?<![\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Han}])\p{sc=Han}+(?:[、，·]\p{sc=Han}+)*(?![\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}])/gu,
    'zh',
  ],
  [/\p{sc=Cyrillic}+(?:[\s-]+\p{sc=Cyrillic}+)*/gu, 'ru'],
  [/\p{sc=Hangul}+(?:\s+\p{sc=Hangul}+)*/gu, 'ko'],
  [/\p{sc=Devanagari}+(?:\s+\p{sc=Devanagari}+)*/gu, 'hi'],
]
