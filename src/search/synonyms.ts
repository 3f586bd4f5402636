import { inChineseScript } from '#checks/chinese-script.ts'
import { concordanceOf } from '#corpus/concordance.ts'
import { type Corpus, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { nameFinder } from '#corpus/name-finder.ts'
import { namesOf } from '#corpus/names.ts'
import type { Paragraph } from '#directives/read-exchange.ts'
import { fold } from './fold.ts'
import type { Synonyms } from './passages.ts'

/**
 * Makes what tells, for a paragraph, by which names it does not use a reader may look for what it names: those of the
 * glossary, and those that the edition's `same` lists.
 */
export function synonymFinder(
  corpus: Pick<Corpus, 'exchanges' | 'glossary'>,
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
  const find = nameFinder(same.map(finderEntry))
  for (const { paragraph } of paragraphsOf(corpus.exchanges)) {
    for (const { key, start, end } of find(paragraph.words.text))
      add(paragraph, same[Number(key)] ?? [], start, end)
  }
  return (paragraph) => {
    const spoken = ` ${fold(paragraph.words.text)} `
    return (uses.get(paragraph) ?? []).flatMap(({ names, start, end }) => {
      const others = names.filter((name) => !spoken.includes(` ${fold(name)} `))
      return others.length > 0 ? [{ start, end, names: others }] : []
    })
  }
}

/** A name, and, where it is Chinese, both its simplified and its traditional form. */
function chineseForms(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [name]
  return [...new Set([name, inChineseScript(name, 'Hans'), inChineseScript(name, 'Hant')])]
}

/**
 * Kinds of which every name names the same thing. An alias of a concept may be a case of it, as `Moscow` is one of a capital
 * that stands for a government: of those only the native names are sure.
 */
const unambiguousKinds: ReadonlySet<Gloss['kind']> = new Set([
  'person',
  'organization',
  'place',
  'initiative',
  'technology',
])

function unambiguousNames(gloss: Gloss): string[] {
  if (gloss.kind === 'person') return searchableNames(gloss)
  const names = unambiguousKinds.has(gloss.kind)
    ? namesOf(gloss).map(({ text }) => text)
    : Object.values(gloss.native)
  return withChineseForms(names)
}

/** Every name by which an entry can be found, including its transliterations. */
export function searchableNames(gloss: Gloss): string[] {
  const names = namesOf(gloss).map(({ text }) => text)
  return withChineseForms([...names, ...Object.values(gloss.transliteration)])
}

function withChineseForms(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(chineseForms))]
}

/** Words of the same meaning as the finder of names takes them. */
function finderEntry(names: readonly string[], index: number) {
  const [label = '', ...aliases] = names
  return { key: String(index), kind: 'place' as const, label, aliases, native: {} }
}
