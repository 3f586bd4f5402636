import { readFile } from 'node:fs/promises'
import type { Corpus } from '#corpus/corpus.ts'
import { hasTimes } from '#corpus/times.ts'
import { unspokenIn } from '#corpus/unspoken.ts'
import { accentOf } from '#model/accent.ts'
import { directionOf } from '#model/direction.ts'
import type { Edition } from '#model/edition.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { keysOf } from '#model/keys-of.ts'
import { hasOwnLetter } from '#model/script.ts'
import { fallbackFonts, systemFonts } from '#typeface/fallbacks.ts'
import type { FontVariant } from '#typeface/subset-fonts.ts'
import type { EditionFonts } from './edition-fonts.ts'

const folder = new URL('../styles/scripts/', import.meta.url)
const sourceFolder = new URL('../styles/source/', import.meta.url)

/** The accent colour. */
export function colourStyles(edition: Pick<Edition, 'accent' | 'accentDark'>): string {
  const { light, dark } = accentOf(edition)
  return `:root{--color-rubric:light-dark(${light},${dark})}\n`
}

/**
 * The typeface with the fonts that stand in for it; the system’s fonts if none is sent. `browser/before-paint.js` sets
 * `--font-face` if the typeface comes too late for the first paint.
 *
 * @param urlOf the address of a font.
 */
export async function typeStyles(
  { typeface, variants }: EditionFonts,
  urlOf: (file: string) => string,
): Promise<string> {
  if (!typeface) return `:root{--font-text:${systemFonts}}\n`
  const { css, names } = await fallbackFonts(typeface)
  const stack = `var(--font-face,text),${names.join()},serif`
  return `${variants.map((one) => fontFace(one, urlOf)).join('')}${css}:root{--font-text:${stack}}\n`
}

/** Without a script, text must not move while it is read: a font that arrives late is only used on the next page. */
function fontFace(
  { style, file, unicodeRange }: FontVariant,
  urlOf: (file: string) => string,
): string {
  const declarations = [
    'font-family:text',
    ...(style === 'italic' ? ['font-style:italic'] : []),
    `src:url('${urlOf(file)}')format('woff2')`,
    'font-display:optional',
    ...(unicodeRange ? [`unicode-range:${unicodeRange.join()}`] : []),
  ]
  return `@font-face{${declarations.join(';')}}\n`
}

/**
 * The style sheets for the scripts and languages of an edition. Styles are part of every page, so an edition gets those that
 * its languages and the words in it need.
 */
export async function scriptStyles(
  edition: Corpus['edition'],
  texts: readonly string[],
): Promise<string> {
  return languageStyles([...new Set(Object.values(languagesOf(edition)))], texts)
}

/** The same for some languages. */
export async function languageStyles(
  languages: readonly string[],
  texts: readonly string[],
): Promise<string> {
  const spoken = languages.flatMap((language) => sheetOf(language) ?? [])
  const mentioned = Object.values(mentionedScripts)
    .filter(({ language }) => texts.some((text) => hasOwnLetter(text, language)))
    .map(({ sheet }) => sheet)
  const sheets = [
    ...mentioned,
    ...(spoken.length > 0 ? ['mixed'] : []),
    ...spoken,
    ...(languages.some((language) => directionOf(language) === 'rtl') ? ['right-to-left'] : []),
  ]
  const css = await Promise.all(
    [...new Set(sheets)].map((name) => readFile(new URL(`${name}.css`, folder), 'utf8')),
  )
  return css.join('\n') + languages.map(hyphenation).join('')
}

/** The style sheet for the link from an edition to its library. */
export function libraryStyles(): Promise<string> {
  return readFile(new URL('../styles/library-link.css', import.meta.url), 'utf8')
}

/** The style sheets for what the source has beside the spoken words. Most have little of it. */
export async function sourceStyles(corpus: Pick<Corpus, 'edition' | 'exchanges'>): Promise<string> {
  const needed = {
    unspoken: corpus.exchanges.some((exchange) => unspokenIn(exchange).length > 0),
    times: hasTimes(corpus),
    player: corpus.edition.recording !== undefined,
  }
  const sheets = keysOf(needed).filter((name) => needed[name])
  const css = sheets.map((name) => readFile(new URL(`${name}.css`, sourceFolder), 'utf8'))
  return (await Promise.all(css)).join('\n')
}

/** The style sheet for text in a language; most languages need none. */
function sheetOf(language: string): string | undefined {
  return sheets.get(new Intl.Locale(language).maximize().script ?? '')
}

const sheets = new Map([
  ['Hans', 'chinese'],
  ['Hant', 'chinese'],
  ['Jpan', 'japanese'],
  ['Kore', 'korean'],
  ['Arab', 'arabic'],
  ['Aran', 'arabic'],
  ['Hebr', 'hebrew'],
])

/** Scripts whose words need styles wherever they are mentioned, each with a language that it is recognised by. */
const mentionedScripts = [
  { language: 'ja', sheet: 'han-words' },
  { language: 'ko', sheet: 'han-words' },
  { language: 'ar', sheet: 'arabic' },
  { language: 'he', sheet: 'hebrew' },
]

/**
 * Hyphenation for languages with long words, in an alphabet that is hyphenated. English does without: its words are short, and
 * its lines are not justified.
 */
function hyphenation(language: string): string {
  const { language: code, script = '' } = new Intl.Locale(language).maximize()
  if (code === 'en' || !hyphenated.has(script)) return ''
  return `:is(p,dd,li):lang(${code}){hyphens:auto;hyphenate-limit-chars:7 3 3}\n`
}

const hyphenated = new Set(['Armn', 'Cyrl', 'Geor', 'Grek', 'Latn'])
