import { normalName } from './label.ts'
import { speakerLabel } from './speakers.ts'

/** One paragraph of a transcript. `line` is where it begins, from 1. */
export type TranscriptParagraph = {
  text: string
  line: number
  /** Whose words they are: a key of the map given to the reader; none in the introduction. */
  speaker: string | undefined
  /** Whether a label stands before it. */
  opensTurn: boolean
  time: string | undefined
}

export type Transcript = {
  title: { text: string; line: number } | undefined
  paragraphs: TranscriptParagraph[]
}

/**
 * Reads a transcript as title, introduction and turns.
 *
 * Blanks at both ends of a line are no words; inside it every character is. A line is a paragraph, unless the text is
 * broken into short lines: then the lines between two blank ones or two labels are.
 *
 * @param text as {@link import('./decode.ts').decodeTranscript} gives it.
 * @param labels from label to speaker.
 */
export function readTranscript(text: string, labels: ReadonlyMap<string, string>): Transcript {
  const normal = new Map([...labels].map(([label, speaker]) => [normalName(label), speaker]))
  const lines = text.split('\n')
  const wrapped = isWrapped(lines, normal)
  const paragraphs: TranscriptParagraph[] = []
  let speaker: string | undefined
  let opening: Pick<TranscriptParagraph, 'opensTurn' | 'time' | 'line'> | undefined
  let open = false
  lines.forEach((raw, index) => {
    const line = index + 1
    const label = speakerLabel(raw, normal)
    if (label) {
      speaker = label.speaker
      opening = { opensTurn: true, time: label.time, line }
      open = false
    }
    const words = (label ? label.rest : raw).trim()
    const last = paragraphs.at(-1)
    if (words === '') open = false
    else if (open && wrapped && last) last.text += ` ${words}`
    else {
      const start = opening ?? { opensTurn: false, time: undefined, line }
      paragraphs.push({ text: words, speaker, ...start })
      opening = undefined
      open = true
    }
  })
  return withTitle(paragraphs)
}

/** The first of several paragraphs before anyone speaks is a title if it is short and no sentence. */
function withTitle([first, ...rest]: TranscriptParagraph[]): Transcript {
  const isTitle =
    first?.speaker === undefined &&
    first !== undefined &&
    rest.length > 0 &&
    first.text.length <= 200 &&
    !/[.!…。！]["”’»]?$/u.test(first.text)
  if (isTitle) return { title: { text: first.text, line: first.line }, paragraphs: rest }
  return { title: undefined, paragraphs: first ? [first, ...rest] : rest }
}

/**
 * Whether the lines of the text are those of a narrow page rather than paragraphs: none is long, and those that have
 * another right below mostly break off in the middle of a sentence.
 */
function isWrapped(lines: readonly string[], labels: ReadonlyMap<string, string>): boolean {
  let inner = 0
  let broken = 0
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim()
    if (line.length > 120) return false
    const next = lines[index + 1]
    if (line === '' || !next?.trim() || speakerLabel(next, labels)) continue
    inner++
    if (!/[.!?…:;。！？]["”’»)\]]*$/u.test(line)) broken++
  }
  return inner > 0 && broken / inner > 0.5
}
