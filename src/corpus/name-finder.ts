import type { Gloss } from './corpus.ts'
import { namesOf } from './names.ts'
import { openingKey, type Word, wordsOf } from './words.ts'

/** Words of a text that name an entry. */
export type Find = { key: string; start: number; end: number }

/**
 * Makes what finds the names of entries in a text, in one walk over its words however many entries there are. It gives
 * every find, also those that overlap.
 *
 * Only whole words are found, in the singular, the plural and the possessive. A word written with a capital is found as
 * it is written (`SCO`, `Kuomintang`); one without is found with or without capitals. The first word of a label in
 * sentence case (`End of history`) counts as one without.
 */
export function nameFinder(entries: Iterable<NamedEntry>): (text: string) => Find[] {
  const root: Node = { next: new Map(), names: [] }
  const symbols: { key: string; form: string }[] = []
  for (const entry of entries) {
    for (const { text, path } of namesOf(entry)) {
      const isHeading = path[0] === 'label' && headingKinds.has(entry.kind)
      if (wordsOf(text).length === 0) symbols.push({ key: entry.key, form: text })
      else for (const form of formsOf(text, isHeading)) plant(root, form, entry.key)
    }
  }
  return (text) => {
    const words = wordsOf(text)
    return [
      ...words.flatMap((_, index) => findsAt(index, words, text, root)),
      ...symbols.flatMap(({ key, form }) => findSymbol(form, text).map((one) => ({ key, ...one }))),
    ]
  }
}

/** Kinds whose labels are words of the language, and have a capital only because they head an entry. */
const headingKinds: ReadonlySet<Gloss['kind']> = new Set(['concept', 'phrase'])

function findsAt(from: number, words: readonly Word[], text: string, root: Node): Find[] {
  const first = words[from]!
  const finds: Find[] = []
  let node = root.next.get(openingKey(first))
  for (let index = from; node;) {
    for (const { key, spelling, tail } of node.names) {
      const end = words[index]!.end
      if (spelling.every((word, at) => word === undefined || word === words[from + at]?.text))
        finds.push({
          key,
          start: first.start,
          end: text.startsWith(tail, end) ? end + tail.length : end,
        })
    }
    const next: Word | undefined = words[++index]
    node = next && node.next.get(next.key)
  }
  return finds
}

/** Finds a name that consists of symbols, such as `§`. */
function findSymbol(form: string, text: string): Omit<Find, 'key'>[] {
  const finds: Omit<Find, 'key'>[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    finds.push({ start: at, end: at + form.length })
  return finds
}

function plant(root: Node, form: string, key: string): void {
  const words = wordsOf(form)
  const last = words.at(-1)
  if (!last) return
  let node = root
  for (const [index, word] of words.entries()) {
    const edge = index === 0 ? openingKey(word) : word.key
    const next: Node = node.next.get(edge) ?? { next: new Map(), names: [] }
    node.next.set(edge, next)
    node = next
  }
  const spelling = words.map(({ text }) => (text === text.toLowerCase() ? undefined : text))
  node.names.push({ key, spelling, tail: form.slice(last.end) })
}

/** A name in the forms in which a sentence may use it. */
function formsOf(name: string, isHeading: boolean): string[] {
  const words = wordsOf(name)
  const hasSmallWord = words.some(({ text }) => /^\p{Ll}/u.test(text))
  const base = isHeading || hasSmallWord ? withLowerFirst(name) : name
  const isInflected = /[\p{Script=Latin}\p{N}]$/u.test(base) && !/[’']s$/.test(base)
  return isInflected ? [base, pluralOf(base), `${base}’s`] : [base]
}

/** Lower-cases the first letter, unless its word has another capital: `McCarthyism`, `O’Neill rule`, `SCO`. */
function withLowerFirst(name: string): string {
  const [first = ''] = name
  const [word] = wordsOf(name)
  const lowered = first.toLowerCase() + name.slice(first.length)
  const isLower = (text = '') => text === text.toLowerCase()
  return /^\p{Lu}/u.test(name) && word && isLower(wordsOf(lowered)[0]?.text) ? lowered : name
}

function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name + (/(?:s|x|z|ch|sh)$/.test(name) ? 'es' : 's')
}

/** A word of names: the words that can follow it, and the names that end with it. */
type Node = { next: Map<string, Node>; names: PlantedName[] }

/** `spelling` has the words that must be written just so; `tail` are signs of the name after its last word. */
type PlantedName = { key: string; spelling: (string | undefined)[]; tail: string }

/** What of an entry is needed to find its names. */
type NamedEntry = Pick<Gloss, 'key' | 'kind' | 'label' | 'aliases' | 'native'>
