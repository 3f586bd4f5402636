import type { SourceBlock } from '../readers/source-document.ts'
import { markedTimes } from './times.ts'

/** A line of words, or a heading, in which a label is looked for. */
export type Line = {
  /** Without emphasis around the label, such as `**Ida**:`. */
  text: string
  /** As the source has it, which counts if no label is found in it. */
  words: string
  /** Where it is in the source, in the unit of the document. */
  line: number
  gap: boolean
  isHeading: boolean
  set: 'bold' | 'italic' | undefined
  /** Whether a rule, such as `---`, is above it. */
  afterRule: boolean
  /** The index of its block in the document. */
  block: number
  /** When it is spoken, if the format says so apart from the words. */
  time?: string | undefined
  /** In seconds. */
  start?: number | undefined
  end?: number | undefined
}

/** A label that a style has found. `rest` is the text after it on that line. */
export type FoundLabel = { name: string; time?: string | undefined; rest: string }

/** A way to say who speaks. */
export type LabelStyle = {
  name: string
  /** Whether it only tells voices apart. */
  isUnnamed?: boolean
  /** Whether a name in capitals is a label even if it occurs once. */
  takesCapitals?: boolean
  /** Of how many paragraphs it must be, from 0 to 1; otherwise a fifth. */
  share?: number
  /** Whether what it finds can be right. */
  fits?: (found: readonly FoundLabel[]) => boolean
  find: (line: Line, next: Line | undefined) => FoundLabel | undefined
}

/** The lines of words and the headings of a document. */
export function linesOf(blocks: readonly SourceBlock[]): Line[] {
  let afterRule = false
  let reached: string | undefined
  return blocks.flatMap((block, index): Line[] => {
    const { line } = block
    if (block.kind === 'leftOut') afterRule ||= block.what === 'rule'
    if (block.kind !== 'words' && block.kind !== 'heading') return []
    const isHeading = block.kind === 'heading'
    const first = { line, isHeading, gap: true, set: undefined, afterRule, block: index }
    afterRule = false
    if (isHeading) return [{ ...first, text: block.text, words: block.text }]
    const { gap, set, time, start, end } = block
    return partsOf(block.text).map((text, part) => {
      const marked = markedTimes(text)
      const since = reached
      reached = marked.end
      return {
        ...first,
        text: withoutEmphasis(marked.words),
        words: marked.words,
        gap: gap || part > 0,
        set,
        time: time ?? marked.start ?? since,
        start,
        end,
        afterRule: first.afterRule && part === 0,
      }
    })
  })
}

/** The lines of a cue that is set in several. They stay one unless a second voice begins in it. */
function partsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const begins = (line: string) =>
    /^\s*(?:[-–—]\s*|>>|[\p{Lu}\p{Lo}][\p{L}.' ]{0,30}[:：])/u.test(line)
  return lines.slice(1).some(begins) ? lines : [lines.join(' ')]
}

/** In plain text, asterisks around a label are markup: `**Ida:** Why?`, `[0:04] *Ida*: Why?`. */
export function withoutEmphasis(text: string): string {
  return text.replace(
    /^(?<before>(?:[[(][\d:.,]+[\])]\s*)?)(?<mark>\*{1,3}|_{1,3})(?=[^*_]*\p{L})(?<name>[^*_]{1,60}?)\k<mark>(?=\s*(?<after>.?))/u,
    (whole: string, ...rest: unknown[]) => {
      const { before, name, after } = rest.at(-1) as Record<string, string>
      const isLabel = /[:：]\s*$/u.test(name ?? '') || /^[:：[(]$/u.test(after ?? '')
      return isLabel ? `${before}${name}` : whole
    },
  )
}

/** A line without the emphasis that all of it has: `**Ida**`. */
export function bareLine(text: string): string {
  return (
    /^(?<mark>\*{1,3}|_{1,3})(?=[^*_]*\p{L})(?<inner>[^*_]+)\k<mark>$/u.exec(text)?.groups?.[
      'inner'
    ] ?? text
  )
}
