import type { Corpus } from '#corpus/corpus.ts'
import { fold } from './fold.ts'
import { searchableNames } from './synonyms.ts'

/**
 * The names by which a query may call each speaker, by their keys: label, name and family name, the first names, and the names of
 * the glossary entry of the person, in every script. A name of another speaker, or a part of it, is left out.
 */
export function speakerNames({
  edition,
  glossary,
}: Pick<Corpus, 'edition' | 'glossary'>): Record<string, string[]> {
  const all = edition.speakers.map(({ key, label, name, familyName }) => {
    const entry = [...glossary.values()].find(
      (gloss) => gloss.kind === 'person' && includes(searchableNames(gloss), name),
    )
    const own = [label, name, familyName ?? label]
    const full = [...own, ...(entry ? searchableNames(entry) : [])]
    return { key, own, names: distinct([...full, ...full.flatMap(lastName), ...firstNames(name)]) }
  })
  return Object.fromEntries(
    all.map(({ key, own, names }) => {
      const others = all.filter((other) => other.key !== key).flatMap(({ names }) => names)
      return [key, names.filter((name) => includes(own, name) || !includes(others, name))]
    }),
  )
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((one) => fold(one) === fold(name))
}

/** The last word of a name, unless it is an initial, and the parts of a double name. */
function lastName(name: string): string[] {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  const family = words.length > 1 && fold(last).length > 2 ? [last] : []
  return [...family, ...last.split('-').filter((part) => part !== last && fold(part).length > 3)]
}

/** What a name begins with, up to its last word: `Anna`, and `Anna Pavlovna`. */
function firstNames(name: string): string[] {
  const words = name.split(' ')
  return words
    .slice(0, -1)
    .map((_, index) => words.slice(0, index + 1).join(' '))
    .filter((one) => fold(one).replaceAll(' ', '').length > 2)
}

/** Names of which no two are the same to a search. */
function distinct(names: readonly string[]): string[] {
  const folded = names.map(fold)
  return names.filter((_, index) => folded.indexOf(folded[index]!) === index)
}
