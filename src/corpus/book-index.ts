import { concordanceOf } from './concordance.ts'
import type { Corpus, Gloss } from './corpus.ts'
import { byLetter, compareNames, filedAs, filingWords, type Letter } from './filing.ts'
import { namesOf } from './names.ts'
import { type ParagraphRange, paragraphRanges } from './paragraph-ranges.ts'

/** A line of the index: an entry with the places where it is used, or another name that refers to it. */
export type IndexLine =
  | { type: 'entry'; name: string; gloss: Gloss; places: ParagraphRange[]; see: Gloss[] }
  | { type: 'reference'; name: string; gloss: Gloss }

/**
 * The index at the back of the book, in one alphabet. A name that would stand right beside its own entry and
 * begins like it, or is part of it, is no line: whoever looks for it is there already.
 */
export function bookIndex(corpus: Corpus): Letter<IndexLine>[] {
  const lines = [...corpus.glossary.values()]
    .flatMap((gloss) => [entryLine(gloss, corpus), ...references(gloss)])
    .sort((a, b) => compareNames(a.name, b.name) || rank(a) - rank(b))
  return byLetter(withoutNeighbours(lines), ({ name }) => name)
}

function entryLine(gloss: Gloss, corpus: Corpus): IndexLine {
  return {
    type: 'entry',
    name: filedAs(gloss),
    gloss,
    places: paragraphRanges(concordanceOf(corpus, gloss.key)),
    see: gloss.see
      .flatMap((key) => corpus.glossary.get(key) ?? [])
      .sort((a, b) => compareNames(filedAs(a), filedAs(b))),
  }
}

/** The other names of an entry, each once; native names stand beside the entry. */
function references(gloss: Gloss): IndexLine[] {
  const names = namesOf(gloss).filter(({ path }) => path[0] !== 'native')
  const others = new Set(names.map(({ text }) => text))
  others.delete(filedAs(gloss))
  return [...others].map((name) => ({ type: 'reference', name, gloss }))
}

/** Takes away the references that look like their entry where nothing else stands between the two. */
function withoutNeighbours(lines: readonly IndexLine[]): IndexLine[] {
  const near = new Set<IndexLine>()
  for (const order of [lines, lines.toReversed()]) {
    let entry: Gloss | undefined
    for (const line of order) {
      if (line.type === 'entry') entry = line.gloss
      else if (line.gloss !== entry) entry = undefined
      else if (looksLike(line.name, filedAs(line.gloss))) near.add(line)
    }
  }
  return lines.filter((line) => !near.has(line))
}

function looksLike(name: string, entry: string): boolean {
  const [one, other] = [name, entry].map((text) => filingWords(text).toLowerCase())
  if (other!.includes(one!)) return true
  const [first = '', second = ''] = [one, other].map((text) => text!.split(/[\s(-]+/)[0])
  return first.startsWith(second) || second.startsWith(first)
}

function rank({ type }: IndexLine): number {
  return type === 'entry' ? 0 : 1
}
