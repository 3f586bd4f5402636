import type { SourceBlock } from '../readers/source-document.ts'
import { activeStyles, recurringColons } from './active-styles.ts'
import { dashVoices } from './dashes.ts'
import { type FoundLabel, type Line, linesOf } from './line.ts'
import { otherLabels } from './other-labels.ts'

/** The lines of a document, with every label in one form. */
export type LabelledLines = {
  /** With a label as `Name [time]: words`, whatever the source writes. */
  lines: Line[]
  /** Names that the form of the source marks as labels, whatever characters they have. */
  marked: string[]
  /** How speakers are marked, apart from a name and a colon. */
  styles: string[]
  /** Whether voices are only told apart, without names. */
  isUnnamed: boolean
}

/** Finds how a document says who speaks, and gives all labels the form that `findSpeakers` reads. */
export function labelLines(blocks: readonly SourceBlock[]): LabelledLines {
  const lines = linesOf(blocks).map((line) => ({
    ...line,
    text: withoutChevrons(line.text),
    words: withoutChevrons(line.words),
  }))
  const active = activeStyles(lines)
  const isUnnamed = active.some(({ style }) => style.isUnnamed)
  const dashes = active.length === 0 && !recurringColons(lines) ? dashVoices(lines) : undefined
  const labels = new Map<number, FoundLabel>(dashes)
  for (const { labels: found } of active.toReversed())
    for (const [index, label] of found) labels.set(index, label)
  let last: string | undefined
  const canonical = lines.map((line, index) => {
    const label = labels.get(index)
    if (labels.get(index - 1)?.rest === '' && /^[:：]\s/u.test(line.text)) {
      const words = line.text.replace(/^[:：]\s+/u, '')
      return { ...line, text: words, words }
    }
    // A voice that goes on begins no new turn.
    if (
      !label ||
      (isUnnamed && (label.name === last || (last === undefined && label.name === 'A')))
    )
      return line
    last = label.name
    return { ...line, isHeading: false, text: written(label), gap: true }
  })
  const { lines: all, marked } = otherLabels(canonical)
  return {
    lines: all,
    marked: [...new Set([...[...labels.values()].map(({ name }) => name), ...marked])],
    styles: [...active.map(({ style }) => style.name), ...(dashes ? ['a dash'] : [])],
    isUnnamed: isUnnamed || dashes !== undefined,
  }
}

/** A label as a transcript writes it. A colon in the name would end it. */
function written({ name, time, rest }: FoundLabel): string {
  const stamp = time === undefined ? '' : ` [${time}]`
  return `${name.replace(/[:：]/gu, '')}${stamp}: ${rest.trim()}`.trim()
}

/** In captions, `>>` begins a turn. */
function withoutChevrons(text: string): string {
  return text.replace(/^(?:>>|››|»»)\s*(?=\S)/u, '')
}
