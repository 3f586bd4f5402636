import { inflectionOf } from '#model/inflection.ts'
import type { Gloss } from './corpus.ts'
import { namesOf } from './names.ts'
import { type Word as PlainWord, wordsOf } from './words.ts'

/** A place in a text that names an entry: the entry's key, and the range of the words. */
export type Find = { key: string; start: number; end: number }

/**
 * Returns a function that finds the names of entries in a text. It reads the text once, however many entries there are, and
 * returns all matches, including those that overlap.
 *
 * Only whole words match, in the forms that the language gives them: in English the singular, the plural and the possessive,
 * in Russian the cases. Phrases have one form there. A word of a name that contains a capital must have it (`SCO`, `Kuomintang`); a
 * word in lower case also matches with capitals. The first word of a label in sentence case (`End of history`) counts as
 * lower case.
 *
 * @param language the language of the text.
 */
export function nameFinder(
  entries: Iterable<NamedEntry>,
  language: string,
): (text: string) => Find[] {
  const { formsOf, baseOf, basesOf } = inflectionOf(language)
  const root: Node = { next: new Map(), names: [] }
  const symbols: { key: string; form: string }[] = []
  for (const entry of entries) {
    for (const { text, path } of namesOf(entry)) {
      const isHeading = path[0] === 'label' && headingKinds.has(entry.kind)
      if (wordsOf(text).length === 0) symbols.push({ key: entry.key, form: text })
      else
        for (const form of formsOf(sentenceForm(text, isHeading)))
          addPattern(root, form, baseOf, entry)
    }
  }
  return (text) => {
    const words = wordsOf(text).map((word) => ({ ...word, bases: basesOf(word.text) }))
    return [
      ...words.flatMap((_, index) => findsAt(index, words, text, root)),
      ...symbols.flatMap(({ key, form }) => findSymbol(form, text).map((one) => ({ key, ...one }))),
    ]
  }
}

/** Kinds whose labels are common words, with a capital only because they are headings. */
const headingKinds: ReadonlySet<Gloss['kind']> = new Set(['concept', 'phrase'])

function findsAt(from: number, words: readonly Word[], text: string, root: Node): Find[] {
  const { start } = words[from]!
  const finds: Find[] = []
  let nodes = [root]
  for (let index = from; nodes.length > 0 && index < words.length; index++) {
    const { bases, gap, end } = words[index]!
    nodes = nodes.flatMap(({ next }) =>
      bases.flatMap((base) => next.get((index === from ? '' : gap) + base) ?? []),
    )
    for (const { key, spelling, tail } of nodes.flatMap(({ names }) => names)) {
      if (spelling.every((matches, at) => matches(words[from + at]!.text)))
        finds.push({ key, start, end: text.startsWith(tail, end) ? end + tail.length : end })
    }
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
function addPattern(
  root: Node,
  form: string,
  baseOf: (word: string) => string,
  { key, kind }: NamedEntry,
): void {
  const words = wordsOf(form)
  const last = words.at(-1)
  if (!last) return
  let node = root
  for (const [index, word] of words.entries()) {
    const edge = (index === 0 ? '' : word.gap) + baseOf(word.text)
    const next: Node = node.next.get(edge) ?? { next: new Map(), names: [] }
    node.next.set(edge, next)
    node = next
  }
  const spelling = words.map(({ text }) => spellingOf(text, kind === 'phrase'))
  node.names.push({ key, spelling, tail: form.slice(last.end) })
}

/** Whether a word with the same base is written as that of a name. `isFixed` if it may not be inflected. */
function spellingOf(own: string, isFixed: boolean): (word: string) => boolean {
  const lower = own.toLowerCase()
  if (own === lower) return isFixed ? (word) => word.toLowerCase() === lower : () => true
  const isProper = !isFixed && properWord.test(own)
  return (word) => word === own || (isProper && properWord.test(word))
}

const properWord = /^\p{Lu}\p{Ll}+$/u

/** A name as it is within a sentence. */
function sentenceForm(name: string, isHeading: boolean): string {
  const hasSmallWord = wordsOf(name).some(({ text }) => /^\p{Ll}/u.test(text))
  return isHeading || hasSmallWord ? withLowerFirst(name) : name
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

/** `spelling` has a condition for each word; `tail` is the punctuation of the name after its last word. */
type Pattern = { key: string; spelling: ((word: string) => boolean)[]; tail: string }

/** A word, and the bases that it may have. */
type Word = PlainWord & { bases: string[] }

/** The fields of an entry that are needed to find its names. */
type NamedEntry = Pick<Gloss, 'key' | 'kind' | 'label' | 'aliases' | 'native'> &
  Partial<Pick<Gloss, 'wordings'>>
