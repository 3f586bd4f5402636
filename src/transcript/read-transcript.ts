import { doubtsIn } from './doubts.ts'
import { labelReader } from './label-reader.ts'
import { timedWords } from './timed-words.ts'

/** One paragraph of a transcript. `line` is where it begins, from 1. */
export type TranscriptParagraph = {
  text: string
  line: number
  /** Whose words they are: a key of the map given to the reader; none in the introduction. */
  speaker: string | undefined
  /** Whether it has a label. */
  opensTurn: boolean
  /** Its own time, or that of its label. */
  time: string | undefined
}

export type Transcript = {
  title: { text: string; line: number } | undefined
  paragraphs: TranscriptParagraph[]
}

/**
 * Reads a transcript as title, introduction and turns.
 *
 * Spaces at both ends of a line are removed; inside it every character is kept. A line is a paragraph, unless the text is
 * broken into short lines: then a paragraph is all lines between two empty lines, labels or times. A line may begin with a time
 * in square brackets, `[00:49] `, which is not spoken.
 *
 * @param text as `decodeTranscript` returns it.
 * @param labels maps labels to speakers.
 */
export function readTranscript(text: string, labels: ReadonlyMap<string, string>): Transcript {
  const read = labelReader(labels)
  const lines = text.split('\n')
  const wrapped = isWrapped(lines, read)
  const paragraphs: TranscriptParagraph[] = []
  let speaker: string | undefined
  let opening: Pick<TranscriptParagraph, 'opensTurn' | 'time' | 'line'> | undefined
  let open = false
  lines.forEach((raw, index) => {
    const line = index + 1
    const label = read(raw)
    if (label) {
      speaker = label.speaker
      opening = { opensTurn: true, time: label.time, line }
      open = false
    }
    const { time, words } = timedWords((label ? label.rest : raw).trim())
    if (time !== undefined) open = false
    const last = paragraphs.at(-1)
    if (words === '') open = false
    else if (open && wrapped && last) last.text += joint(last.text, words) + words
    else {
      const start = opening ?? { opensTurn: false, time: undefined, line }
      paragraphs.push({ text: words, speaker, ...start, time: start.time ?? time })
      opening = undefined
      open = true
    }
  })
  return withTitle(paragraphs, doubtfulLines(lines, labels))
}

/**
 * The first of several paragraphs is a title if nobody speaks it, it is short and not a sentence, and it does not
 * begin with a possible name.
 */
function withTitle(
  [first, ...rest]: TranscriptParagraph[],
  doubtful: ReadonlySet<number>,
): Transcript {
  const isTitle =
    first?.speaker === undefined &&
    first !== undefined &&
    !doubtful.has(first.line) &&
    rest.length > 0 &&
    first.text.length <= 200 &&
    !/[.!…。！]["”’»]?$/u.test(first.text)
  if (isTitle) return { title: { text: first.text, line: first.line }, paragraphs: rest }
  return { title: undefined, paragraphs: first ? [first, ...rest] : rest }
}

/** The lines that begin with a possible name that is not a known label. */
function doubtfulLines(
  lines: readonly string[],
  labels: ReadonlyMap<string, string>,
): ReadonlySet<number> {
  const known = [...labels.keys()].map((label) => ({ name: label, labels: [label] }))
  return new Set(doubtsIn(lines, known).map(({ line }) => line))
}

/**
 * Whether the lines of the text are those of a narrow page rather than paragraphs: hardly any is long, and those that have
 * another right below mostly break off in the middle of a sentence.
 */
export function isWrapped(lines: readonly string[], read: (line: string) => unknown): boolean {
  let long = 0
  let short = 0
  let inner = 0
  let broken = 0
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim()
    if (line === '') continue
    if (line.length > 120) long++
    else short++
    const next = lines[index + 1]
    if (!next?.trim() || read(next)) continue
    inner++
    if (!/[.!?…:;。！？]["”’»)\]]*$/u.test(line)) broken++
  }
  return long < short / 20 && inner > 0 && broken / inner > 0.5
}

/** What joins two lines of a paragraph: a space, or nothing in a script without spaces and after a hyphen. */
export function joint(before: string, after: string): string {
  if (
    /\p{L}-$/u.test(before) &&
    /^\p{L}/u.test(after) &&
    !/^(?:and|or|und|oder|et|ou|y|o)\b/u.test(after)
  )
    return ''
  const han = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u
  return han.test(before.slice(-1)) && han.test(after.slice(0, 1)) ? '' : ' '
}
