import { type Corpus, type Exchange, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { positionOf } from '#directives/report.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import type { MarkName } from '#directives/registry.ts'
import { sourcePoint } from '#directives/spoken-text.ts'
import type { Position } from '#model/issue.ts'

/** How densely each exchange is annotated, and where a term of the glossary is likely used and not marked. */
export type AnnotationReport = { exchanges: Annotations[]; unmarked: UnmarkedTerm[] }

export type Annotations = Pick<Exchange, 'number' | 'title'> & {
  words: number
  /** How many marks there are of each kind. */
  marks: Record<MarkName, number>
  /** Marks for each hundred words. */
  density: number
}

/** The first place in an exchange where a name of an entry is spoken before the entry is marked. */
export type UnmarkedTerm = { key: string; words: string; file: string; position: Position }

/** Reports on the annotations of an edition, for an editor who walks through them. Nothing in it is a mistake. */
export function annotationReport({
  exchanges,
  glossary,
}: Pick<Corpus, 'exchanges' | 'glossary'>): AnnotationReport {
  const names = [...glossary.values()].map((gloss) => ({
    key: gloss.key,
    pattern: patternOf(gloss),
  }))
  return {
    exchanges: exchanges.map(countMarks),
    unmarked: exchanges.flatMap((exchange) => unmarkedIn(exchange, names)),
  }
}

function countMarks(exchange: Exchange): Annotations {
  const marks = { term: 0, cite: 0, note: 0 }
  let words = 0
  for (const { paragraph } of paragraphsOf([exchange])) {
    words += paragraph.words.text.split(/\s+/).filter(Boolean).length
    for (const { name } of paragraph.marks) marks[name]++
  }
  const all = marks.term + marks.cite + marks.note
  const density = words === 0 ? 0 : (100 * all) / words
  return { number: exchange.number, title: exchange.title, words, marks, density }
}

function unmarkedIn(exchange: Exchange, names: readonly Name[]): UnmarkedTerm[] {
  const paragraphs = [...paragraphsOf([exchange])].map(({ paragraph }) => paragraph)
  return names
    .flatMap(({ key, pattern }) => {
      const use = firstUse(paragraphs, key, pattern)
      return use ? [{ key, file: exchange.file, ...use }] : []
    })
    .sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b))
}

/** The first use of a name, unless the entry is marked there or before; words marked as another term are not free. */
function firstUse(
  paragraphs: readonly Paragraph[],
  key: string,
  pattern: RegExp,
): Pick<UnmarkedTerm, 'words' | 'position'> | undefined {
  for (const { words, marks, node } of paragraphs) {
    const terms = marks.filter(({ name }) => name === 'term')
    const marked = terms.find((mark) => mark.key === key)?.start ?? Infinity
    for (const { 0: found, index } of words.text.matchAll(pattern)) {
      if (index + found.length > marked) return undefined
      if (terms.some((mark) => overlaps(mark, index, index + found.length))) continue
      const point = sourcePoint(words, index)
      const position: Position = point
        ? { type: 'at', line: point.line, column: point.column }
        : positionOf(node)
      return { words: found, position }
    }
    if (marked < Infinity) return undefined
  }
  return undefined
}

function overlaps({ start, end }: Mark, from: number, to: number): boolean {
  return from < end && start < to
}

/** Any of the names of an entry as whole words: its label, the acronym in parentheses after it, its aliases. */
function patternOf({ label, aliases }: Pick<Gloss, 'label' | 'aliases'>): RegExp {
  const [, long = label, acronym] = /^(.*?)\s*\(([^)]+)\)$/.exec(label) ?? []
  const names = [long, ...(acronym === undefined ? [] : [acronym]), ...aliases]
  // The longest first, so that `Greater Eurasian Partnership` is not found as something shorter.
  const either = names
    .sort((a, b) => b.length - a.length)
    .map(anyCase)
    .join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`, 'gu')
}

/** A name in any case, but an acronym as it is: `SCO` and never `sco`. */
function anyCase(name: string): string {
  const isAcronym = name === name.toUpperCase()
  return Array.from(name, (sign) => {
    const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()]
    if (isAcronym || lower === upper) return sign.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)
    return `[${lower}${upper}]`
  }).join('')
}

function lineOf({ position }: UnmarkedTerm): number {
  return position.type === 'at' ? position.line : 0
}

function columnOf({ position }: UnmarkedTerm): number {
  return position.type === 'at' ? position.column : 0
}

type Name = { key: string; pattern: RegExp }
