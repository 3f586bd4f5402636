import { baseLanguage } from '#model/base-language.ts'
import { keysOf } from '#model/keys-of.ts'

/** A part of a work: its kind, with its name in CSL, its number, and the language in which it is written. */
export type Locator = { label: LocatorLabel; value: string; language: LocatorLanguage }

/**
 * The abbreviations of each kind of part, singular and plural, as editors write them in each language. `#` stands for the number
 * where it does not come last. A symbol that languages share, such as §, counts as English.
 */
const abbreviations = {
  en: {
    page: ['p.', 'pp.'],
    chapter: ['ch.', 'chs.'],
    section: ['§', '§§'],
    volume: ['vol.', 'vols.'],
    issue: ['no.', 'nos.'],
    article: ['art.', 'arts.'],
    paragraph: ['para.', 'paras.'],
    note: ['n.', 'nn.'],
  },
  de: {
    page: ['S.'],
    chapter: ['Kap.'],
    section: ['Abschn.'],
    volume: ['Bd.', 'Bde.'],
    issue: ['Nr.', 'Nrn.'],
    article: ['Art.'],
    paragraph: ['Abs.'],
    note: ['Anm.', 'Fn.'],
  },
  ru: {
    page: ['с.', 'С.', 'стр.'],
    chapter: ['гл.'],
    section: ['разд.'],
    volume: ['т.'],
    issue: ['№'],
    article: ['ст.'],
    paragraph: ['абз.'],
    note: ['примеч.', 'прим.'],
  },
  zh: {
    page: ['第#页', '#页', '页'],
    chapter: ['第#章'],
    section: ['第#节'],
    volume: ['第#卷', '卷'],
    issue: ['第#期'],
    article: ['第#条'],
    paragraph: ['第#段'],
    note: ['注'],
  },
  ar: {
    page: ['ص', 'ص.', 'ص ص', 'ص ص.'],
    chapter: ['ف', 'ف.', 'فصل'],
    section: ['قسم'],
    volume: ['مج', 'مج.', 'ج', 'ج.'],
    issue: ['ع', 'ع.', 'عدد'],
    article: ['م', 'م.', 'مادة'],
    paragraph: ['فقرة'],
    note: ['ح', 'ح.', 'هامش'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>

export type LocatorLabel = keyof typeof abbreviations.en
export type LocatorLanguage = keyof typeof abbreviations

/** Examples of every kind, for messages. */
export const locatorExamples =
  'p. 25, pp. 3–18, ch. 2, § 4, vol. 1, no. 3, art. 30.4, para. 7 or n. 12'

/**
 * Parses a locator such as `p. 25`, `S. 25`, `с. 25`, `第25页` or `ص 25`, in any of the languages. Undefined if it is none, such as a bare
 * number.
 */
export function readLocator(written: string): Locator | undefined {
  for (const { before, after, label, language } of forms) {
    if (!written.startsWith(before) || !written.endsWith(after)) continue
    const value = written.slice(before.length, written.length - after.length)
    const number = after === '' ? value.replace(/^ /, '') : value.trim()
    if (isNumber(number)) return { label, value: number, language }
  }
  return undefined
}

/**
 * A locator in the form of a language in which the number stands inside the words, as in `第7章`; undefined if it does not.
 *
 * @param tag the tag of the language, such as `zh-CN`.
 */
export function locatorAround({ label, value }: Locator, tag: string): string | undefined {
  const language = keysOf(abbreviations).find((one) => one === baseLanguage(tag))
  const form = language && abbreviations[language][label][0]
  return form?.includes('#') ? form.replace('#', value) : undefined
}

/** An English locator in the form of another language, as far as it is known; every other one as it is written. */
export function locatorIn(written: string, tag: string): string {
  const language = keysOf(abbreviations).find((one) => one === baseLanguage(tag))
  const locator = readLocator(written)
  if (!language || language === 'en' || locator?.language !== 'en') return written
  const [form] = abbreviations[language][locator.label]
  return form.includes('#') ? form.replace('#', locator.value) : `${form} ${locator.value}`
}

const forms = keysOf(abbreviations).flatMap((language) =>
  keysOf(abbreviations[language]).flatMap((label) =>
    abbreviations[language][label].map((form) => {
      const [before = '', after = ''] = form.split('#')
      return { before, after, label, language }
    }),
  ),
)

/** Whether a text is a number, or numbers, of parts of works: `25`, `3–18`, `xii`, `30.4`, `3–5, 18`, `25n12`, `٢٥`, `十二`. */
export function isNumber(value: string): boolean {
  const figures = String.raw`[\d٠-٩۰-۹]+`
  const one = String.raw`(?:${figures}[a-z]?(?:\.${figures})*(?:n${figures})?|[ivxlcdm]+|[IVXLCDM]+|[〇零一二三四五六七八九十百千]+)`
  const range = String.raw`${one}(?:[–—-]${one})?`
  return new RegExp(`^${range}(?:(?:, |、|، )${range})*$`).test(value)
}
