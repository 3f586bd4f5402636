import { baseLanguage } from '#model/base-language.ts'
import type { Edition } from '#model/edition.ts'
import type { Gloss } from './corpus.ts'
import { pinyinInitial } from './pinyin.ts'

/** The alphabetical order of a language. Articles and punctuation at the start of a name are ignored. */
export type Alphabet = {
  /** Compares names, with numbers by value. */
  compare: (a: string, b: string) => number
  /** Groups items by the letter of their name. They must be in alphabetical order. */
  byLetter: <T>(items: readonly T[], nameOf: (item: T) => string) => Letter<T>[]
  /** A name without punctuation and an article at its start. */
  withoutArticle: (name: string) => string
}

export type Letter<T> = { letter: string; items: T[] }

/** The name by which an entry is sorted: its `sort` field, such as `Kissinger, Henry`, or else its label. */
export function sortName({ sort, label }: Pick<Gloss, 'sort' | 'label'>): string {
  return sort ?? label
}

/** The alphabetical order of an edition’s entries, in the language of its editors. */
export function alphabetOf({
  language,
  apparatus = language,
}: Pick<Edition, 'language' | 'apparatus'>): Alphabet {
  const known = alphabets.get(apparatus) ?? alphabetIn(apparatus)
  alphabets.set(apparatus, known)
  return known
}

const alphabets = new Map<string, Alphabet>()

/** Chinese names are in the order of their pinyin, among the Latin names. */
function alphabetIn(language: string): Alphabet {
  const base = baseLanguage(language)
  const isChinese = base === 'zh'
  const collator = new Intl.Collator(isChinese ? 'zh-u-co-pinyin' : language, { numeric: true })
  const letters = new Intl.Collator(language, { sensitivity: 'base' })
  const withoutArticle = (name: string) =>
    name.replace(/^[^\p{L}\p{N}]+/u, '').replace(articles[base] ?? /^$/, '')
  const letterOf = (name: string) => {
    const bare = withoutArticle(name)
    if (/^\p{N}/u.test(bare)) return '0–9'
    const initial = isChinese ? pinyinInitial(bare) : undefined
    return initial ?? firstLetter(bare, letters).toUpperCase()
  }
  const compare = (a: string, b: string) => collator.compare(withoutArticle(a), withoutArticle(b))
  return {
    compare: isChinese ? (a, b) => codeOrder(letterOf(a), letterOf(b)) || compare(a, b) : compare,
    byLetter: (items, nameOf) => groupByLetter(items, (item) => letterOf(nameOf(item))),
    withoutArticle,
  }
}

function codeOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** The first letter of a text, without its accent unless the language counts both as a letter: `Й`, but `Е` for `Ё`. */
function firstLetter(text: string, collator: Intl.Collator): string {
  const [letter = ''] = text.normalize('NFC')
  const [plain = ''] = text.normalize('NFD')
  // Alif with a madda is listed as alif, a syllable of Hangul by its first consonant.
  if (/[\p{Script=Arabic}\p{Script=Hangul}]/u.test(letter)) return plain
  return collator.compare(letter, plain) === 0 ? plain : letter
}

function groupByLetter<T>(items: readonly T[], letterOf: (item: T) => string): Letter<T>[] {
  const letters: Letter<T>[] = []
  for (const item of items) {
    const letter = letterOf(item)
    const last = letters.at(-1)
    if (last?.letter === letter) last.items.push(item)
    else letters.push({ letter, items: [item] })
  }
  return letters
}

/** The articles of a language at the start of a name. */
const articles: Readonly<Record<string, RegExp>> = {
  ar: /^ال(?=\p{L}{2})/u,
  de: /^(?:der|die|das|eine?)\s+/iu,
  en: /^(?:the|an?)\s+/iu,
}
