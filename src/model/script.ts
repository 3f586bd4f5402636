/** The scripts in which languages other than those of the Latin alphabet are written, as Unicode names them. */
const scripts = new Map([
  ['ar', 'Arabic'],
  ['be', 'Cyrillic'],
  ['bg', 'Cyrillic'],
  ['el', 'Greek'],
  ['fa', 'Arabic'],
  ['he', 'Hebrew'],
  ['hi', 'Devanagari'],
  ['ja', 'Han|Hiragana|Katakana'],
  ['kk', 'Cyrillic'],
  ['ko', 'Hangul|Han'],
  ['ky', 'Cyrillic'],
  ['mn', 'Cyrillic|Mongolian'],
  ['ru', 'Cyrillic'],
  ['sa', 'Devanagari'],
  ['tg', 'Cyrillic'],
  ['uk', 'Cyrillic'],
  ['ur', 'Arabic'],
  ['zh', 'Han'],
])

const subtags = new Map([
  ['Latn', 'Latin'],
  ['Cyrl', 'Cyrillic'],
  ['Arab', 'Arabic'],
  ['Hans', 'Han'],
  ['Hant', 'Han'],
])

/** Scripts that are written without spaces between words, as they stand in a character class. */
export const unspacedScripts = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`

/** The scripts a language is written in, `Han|Hiragana|Katakana`; a script in the tag itself, `sr-Latn`, goes before. */
export function scriptsOf(lang: string): string {
  const [primary = '', ...rest] = lang.split('-')
  const named = rest.map((part) => subtags.get(part)).find((script) => script !== undefined)
  return named ?? scripts.get(primary) ?? 'Latin'
}

/** The first letter that is not of the scripts of a language, or undefined. Signs and figures are of all. */
export function foreignLetter(text: string, lang: string): string | undefined {
  const own = ownLetters(lang)
  return Array.from(text).find((sign) => /\p{L}/u.test(sign) && !own.test(sign))
}

/** Whether a text has a letter in a script of the language. */
export function hasOwnLetter(text: string, lang: string): boolean {
  return ownLetters(lang).test(text)
}

function ownLetters(lang: string): RegExp {
  const either = scriptsOf(lang)
    .split('|')
    .map((script) => String.raw`\p{scx=${script}}`)
    .join('')
  return new RegExp(`[${either}]`, 'u')
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
