import { concordanceOf, type Use } from '#corpus/concordance.ts'
import { type Corpus, type Exchange, paragraphsOf } from '#corpus/corpus.ts'
import { positionOf } from '#directives/report.ts'
import type { Paragraph } from '#directives/read-exchange.ts'
import type { MarkName } from '#directives/registry.ts'
import { sourcePoint } from '#directives/spoken-text.ts'
import { countWords } from '#model/count-words.ts'
import type { Position } from '#model/issue.ts'

/** How densely each exchange is annotated, which paragraphs have too many marks, and which terms are probably not marked. */
export type AnnotationReport = {
  exchanges: Annotations[]
  thickets: Thicket[]
  unmarked: UnmarkedTerm[]
}

export type Annotations = Pick<Exchange, 'number' | 'title'> & {
  words: number
  /** The number of marks of each kind. */
  marks: Record<MarkName, number>
  /** Marks per hundred words. */
  density: number
}

/** A paragraph with too many marks to be read easily. */
export type Thicket = { marks: number; words: number; file: string; position: Position }

/** A paragraph with more than one mark for this number of words is too dense. */
const wordsForMark = 10

/** This number of marks is never too many: a short question may name three things. */
const fewMarks = 3

/** The first use of an entry in an exchange, if it is not marked. */
export type UnmarkedTerm = { key: string; words: string; file: string; position: Position }

/** Reports on the annotations of an edition, as advice for editors. Nothing in it is a mistake. */
export function annotationReport(corpus: Conversation): AnnotationReport {
  return {
    exchanges: corpus.exchanges.map(countMarks),
    thickets: corpus.exchanges.flatMap(thicketsIn),
    unmarked: unmarkedTerms(corpus),
  }
}

function countMarks(exchange: Exchange): Annotations {
  const marks = { term: 0, cite: 0, note: 0 }
  let words = 0
  for (const { paragraph } of paragraphsOf([exchange])) {
    words += lengthOf(paragraph)
    for (const { name } of paragraph.marks) marks[name]++
  }
  const all = marks.term + marks.cite + marks.note
  const density = words === 0 ? 0 : (100 * all) / words
  return { number: exchange.number, title: exchange.title, words, marks, density }
}

function lengthOf({ words }: Paragraph): number {
  return countWords(words.text)
}

function thicketsIn(exchange: Exchange): Thicket[] {
  return [...paragraphsOf([exchange])].flatMap(({ paragraph }) => {
    const marks = paragraph.marks.length
    const words = lengthOf(paragraph)
    if (marks <= Math.max(fewMarks, words / wordsForMark)) return []
    return [{ marks, words, file: exchange.file, position: positionOf(paragraph.node) }]
  })
}

/** The first use of each entry in each exchange, if it is not marked. */
function unmarkedTerms(corpus: Conversation): UnmarkedTerm[] {
  const first = [...corpus.glossary.keys()].flatMap((key) => {
    const exchanges = new Map<Exchange, Use>()
    for (const use of concordanceOf(corpus, key)) {
      if (!exchanges.has(use.exchange)) exchanges.set(use.exchange, use)
    }
    return [...exchanges.values()].filter(({ marked }) => !marked).map((use) => ({ key, use }))
  })
  return first
    .map(({ key, use: { exchange, paragraph, start, end } }) => {
      const point = sourcePoint(paragraph.words, start)
      const position: Position = point
        ? { type: 'at', line: point.line, column: point.column }
        : positionOf(paragraph.node)
      const words = paragraph.words.text.slice(start, end)
      return { key, words, file: exchange.file, position, number: exchange.number }
    })
    .sort((a, b) => a.number - b.number || lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b))
    .map(({ key, words, file, position }) => ({ key, words, file, position }))
}

function lineOf({ position }: Pick<UnmarkedTerm, 'position'>): number {
  return position.type === 'at' ? position.line : 0
}

function columnOf({ position }: Pick<UnmarkedTerm, 'position'>): number {
  return position.type === 'at' ? position.column : 0
}

type Conversation = Pick<Corpus, 'edition' | 'exchanges' | 'glossary'>
