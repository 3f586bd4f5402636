import { inflectedForms } from '#model/inflection.ts'
import type { Gloss } from './corpus.ts'
import { namesOf } from './names.ts'
import { openingKey, type Word, wordsOf } from './words.ts'

/** A place in a text that names an entry: the entry's key, and the range of the words. */
export type Find = { key: string; start: number; end: number }

/**
 * Returns a function that finds the names of entries in a text. It reads the text once, however many entries there are, and
 * returns all matches, including those that overlap.
 *
 * Only whole words match, in the singular, the plural and the possessive. A word of a name that contains a capital must be
 * written exactly so (`SCO`, `Kuomintang`); a word in lower case also matches with capitals. The first word of a label in
 * sentence case (`End of history`) counts as lower case.
 */
export function nameFinder(entries: Iterable<NamedEntry>): (text: string) => Find[] {
  const root: Node = { next: new Map(), names: [] }
  const symbols: { key: string; form: string }[] = []
  for (const entry of entries) {
    for (const { text, path } of namesOf(entry)) {
      const isHeading = path[0] === 'label' && headingKinds.has(entry.kind)
      if (wordsOf(text).length === 0) symbols.push({ key: entry.key, form: text })
      else for (const form of formsOf(text, isHeading)) addPattern(root, form, entry.key)
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

/** Kinds whose labels are common words, with a capital only because they are headings. */
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

/** Adds a form of a name to the tree. */
function addPattern(root: Node, form: string, key: string): void {
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

/** The forms in which a sentence may use a name. */
function formsOf(name: string, isHeading: boolean): string[] {
  const words = wordsOf(name)
  const hasSmallWord = words.some(({ text }) => /^\p{Ll}/u.test(text))
  const base = isHeading || hasSmallWord ? withLowerFirst(name) : name
  return inflectedForms(base)
}

/** Lower-cases the first letter, unless its word has another capital: `McCarthyism`, `O’Neill rule`, `SCO`. */
function withLowerFirst(name: string): string {
  const [first = ''] = name
  const [word] = wordsOf(name)
  const lowered = first.toLowerCase() + name.slice(first.length)
  const isLower = (text = '') => text === text.toLowerCase()
  return /^\p{Lu}/u.test(name) && word && isLower(wordsOf(lowered)[0]?.text) ? lowered : name
}

/** A node of a prefix tree of words: the words that can follow, and the names that end here. */
type Node = { next: Map<string, Node>; names: Pattern[] }

/** `spelling` has the words that must be written exactly so; `tail` is the punctuation of the name after its last word. */
type Pattern = { key: string; spelling: (string | undefined)[]; tail: string }

/** The fields of an entry that are needed to find its names. */
type NamedEntry = Pick<Gloss, 'key' | 'kind' | 'label' | 'aliases' | 'native'>
