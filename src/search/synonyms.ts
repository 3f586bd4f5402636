import { baseLanguage } from '#model/base-language.ts'
import { inChineseScript } from '#model/chinese-script.ts'
import { concordanceOf } from '#corpus/concordance.ts'
import { type Corpus, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { nameFinder } from '#corpus/name-finder.ts'
import { namesOf } from '#corpus/names.ts'
import type { Paragraph } from '#directives/read-exchange.ts'
import { fold } from './fold.ts'
import type { Synonyms } from './passages.ts'

/**
 * Returns a function that finds the synonyms of a paragraph: names of what it mentions that it does not use itself.
 *
 * @param same groups of words that a search treats as synonyms, besides the names of glossary entries.
 */
export function synonymFinder(
  corpus: Pick<Corpus, 'edition' | 'exchanges' | 'glossary'>,
  same: readonly (readonly string[])[],
): (paragraph: Paragraph) => Synonyms[] {
  const uses = new Map<Paragraph, { names: readonly string[]; start: number; end: number }[]>()
  const add = (paragraph: Paragraph, names: readonly string[], start: number, end: number) => {
    const known = uses.get(paragraph)
    if (!known) uses.set(paragraph, [{ names, start, end }])
    else if (!known.some((one) => one.names === names)) known.push({ names, start, end })
  }
  for (const gloss of corpus.glossary.values()) {
    const names = unambiguousNames(gloss)
    for (const { paragraph, start, end } of concordanceOf(corpus, gloss.key))
      add(paragraph, names, start, end)
  }
  const { language } = corpus.edition
  const groups = baseLanguage(language) === 'en' ? [...same, ...decades] : same
  const find = nameFinder(groups.map(finderEntry), language)
  for (const { paragraph } of paragraphsOf(corpus.exchanges)) {
    for (const { key, start, end } of find(paragraph.words.text))
      add(paragraph, groups[Number(key)] ?? [], start, end)
  }
  const folded = new Map<string, string>()
  const foldName = (name: string) => {
    const known = folded.get(name) ?? fold(name)
    folded.set(name, known)
    return known
  }
  return (paragraph) => {
    const own = uses.get(paragraph)
    if (!own) return []
    const text = ` ${fold(paragraph.words.text)} `
    return own.flatMap(({ names, start, end }) => {
      const others = names.filter((name) => !text.includes(` ${foldName(name)} `))
      return others.length > 0 ? [{ start, end, names: others }] : []
    })
  }
}

/** A name and, if it is Chinese, its simplified and its traditional form. */
function chineseForms(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [name]
  return [...new Set([name, inChineseScript(name, 'Hans'), inChineseScript(name, 'Hant')])]
}

/** The names of the decades of the twentieth century in English. */
const decades: readonly (readonly string[])[] = [
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
].map((name, index) => [`19${index + 2}0s`, `${index + 2}0s`, name])

/**
 * The kinds of glossary entries whose names all mean the same thing. An alias of another entry may be only an example of it;
 * of these entries, only the native names and their transliterations are synonyms.
 */
const unambiguousKinds: ReadonlySet<Gloss['kind']> = new Set([
  'person',
  'organization',
  'place',
  'initiative',
  'technology',
])

function unambiguousNames(gloss: Gloss): string[] {
  return unambiguousKinds.has(gloss.kind)
    ? searchableNames(gloss)
    : withChineseForms([...Object.values(gloss.native), ...transliterationsOf(gloss)])
}

/** All names by which an entry can be found, including its transliterations. */
export function searchableNames(gloss: Gloss): string[] {
  const names = namesOf(gloss).map(({ text }) => text)
  return withChineseForms([...names, ...transliterationsOf(gloss)])
}

/** The transliterations of an entry; those from Chinese also in one word, since their division into words is a convention. */
function transliterationsOf({ transliteration }: Gloss): string[] {
  return Object.entries(transliteration).flatMap(([language, name]) =>
    baseLanguage(language) === 'zh' ? [name, name.replace(/[\s'’-]+/gu, '')] : [name],
  )
}

function withChineseForms(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(chineseForms))]
}

/** A group of synonyms in the form of an entry, as the name finder expects it. */
function finderEntry(names: readonly string[], index: number) {
  const [label = '', ...aliases] = names
  return { key: String(index), kind: 'place' as const, label, aliases, native: {} }
}
