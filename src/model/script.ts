/** What ISO 15924 has one code for and Unicode several scripts, or another code. */
const unicodeScripts = new Map([
  ['Aran', ['Arab']],
  ['Hans', ['Hani']],
  ['Hant', ['Hani']],
  ['Jpan', ['Hani', 'Hira', 'Kana']],
  ['Kore', ['Hang', 'Hani']],
])

/** Scripts that are written without spaces between words, as they stand in a character class. */
export const unspacedScripts = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`

/**
 * The scripts that a language is written in, by their codes in Unicode: `['Hani', 'Hira', 'Kana']` for `ja`. A script in
 * the tag itself, as in `sr-Latn`, comes before that of the language.
 */
export function scriptsOf(lang: string): readonly string[] {
  const code = new Intl.Locale(lang).maximize().script ?? 'Latn'
  return unicodeScripts.get(code) ?? [code]
}

/** What the scripts of a language are called: `Han, Hiragana and Katakana`. */
export function scriptNames(lang: string): string {
  const names = new Intl.DisplayNames('en', { type: 'script' })
  return new Intl.ListFormat('en').format(scriptsOf(lang).map((code) => names.of(code) ?? code))
}

/** The first letter that is not of the scripts of a language, or undefined. Punctuation and figures belong to all. */
export function foreignLetter(text: string, lang: string): string | undefined {
  const own = ownLetters(lang)
  return Array.from(text).find((letter) => /\p{L}/u.test(letter) && !own.test(letter))
}

/** Whether a text has a letter in a script of the language. */
export function hasOwnLetter(text: string, lang: string): boolean {
  return ownLetters(lang).test(text)
}

function ownLetters(lang: string): RegExp {
  const either = scriptsOf(lang).map((script) => String.raw`\p{scx=${script}}`)
  return new RegExp(`[${either.join('')}]`, 'u')
}

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

/** Words in a row, with the blanks and signs between them. Japanese shows itself by its syllables. */
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
