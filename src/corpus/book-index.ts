import { concordanceOf } from './concordance.ts'
import type { Corpus, Gloss } from './corpus.ts'
import { type Alphabet, alphabetOf, type Letter, sortName } from './alphabetical-order.ts'
import { namesOf } from './names.ts'
import { wordsOf } from './words.ts'
import { type ParagraphRange, paragraphRanges } from './paragraph-ranges.ts'

/** A line of the index: an entry with the places where it is used, or another name of an entry that refers to it. */
export type IndexLine =
  | { type: 'entry'; name: string; gloss: Gloss; places: ParagraphRange[]; see: Gloss[] }
  | { type: 'reference'; name: string; gloss: Gloss }

/**
 * The index at the back of the book, in alphabetical order. A name that would come right before or after its own entry is
 * left out if it looks like it, since the reader is already there.
 */
export function bookIndex(corpus: Corpus): Letter<IndexLine>[] {
  const alphabet = alphabetOf(corpus.edition)
  const lines = [...corpus.glossary.values()]
    .flatMap((gloss) => [entryLine(gloss, corpus, alphabet), ...references(gloss)])
    .sort((a, b) => alphabet.compare(a.name, b.name) || rank(a) - rank(b))
  return alphabet.byLetter(withoutNeighbours(lines, alphabet), ({ name }) => name)
}

function entryLine(gloss: Gloss, corpus: Corpus, { compare }: Alphabet): IndexLine {
  return {
    type: 'entry',
    name: sortName(gloss),
    gloss,
    places: paragraphRanges(concordanceOf(corpus, gloss.key)),
    see: gloss.see
      .flatMap((key) => corpus.glossary.get(key) ?? [])
      .sort((a, b) => compare(sortName(a), sortName(b))),
  }
}

/**
 * The names of an entry under which readers may look for it, each once: its label and its aliases. Native names are printed
 * with the entry. Nobody looks for a person under a name that has the first word of the entry, as `Henry Kissinger` has that of
 * `Kissinger, Henry`.
 */
function references(gloss: Gloss): IndexLine[] {
  const entry = sortName(gloss)
  const [family = ''] = wordsIn(entry)
  const names = new Map<string, string>()
  for (const { text, path } of namesOf(gloss)) {
    if (path[0] !== 'label' && path[0] !== 'aliases') continue
    if (gloss.kind === 'person' && wordsIn(text).includes(family)) continue
    const known = names.get(bare(text))
    if (known === undefined || text.length < known.length) names.set(bare(text), text)
  }
  names.delete(bare(entry))
  return [...names.values()].map((name) => ({ type: 'reference', name, gloss }))
}

/** A name without case and without brackets at its end: two that differ only in these need one line. */
function bare(name: string): string {
  return name.toLowerCase().replace(/\s*\([^()]*\)$/, '')
}

function wordsIn(name: string): string[] {
  return wordsOf(name).map(({ text }) => text)
}

/** Removes the references that look like their entry and have nothing between it and them. */
function withoutNeighbours(lines: readonly IndexLine[], alphabet: Alphabet): IndexLine[] {
  const redundant = new Set<IndexLine>()
  for (const order of [lines, lines.toReversed()]) {
    let entry: Gloss | undefined
    for (const line of order) {
      if (line.type === 'entry') entry = line.gloss
      else if (line.gloss !== entry) entry = undefined
      else if (looksLike(line.name, sortName(line.gloss), alphabet)) redundant.add(line)
    }
  }
  return lines.filter((line) => !redundant.has(line))
}

function looksLike(name: string, entry: string, { withoutArticle }: Alphabet): boolean {
  const [one, other] = [name, entry].map((text) => withoutArticle(text).toLowerCase())
  if (other!.includes(one!)) return true
  const [first = '', second = ''] = [one, other].map((text) => text!.split(/[\s(-]+/)[0])
  return first.startsWith(second) || second.startsWith(first)
}

function rank({ type }: IndexLine): number {
  return type === 'entry' ? 0 : 1
}
