import { isDeepStrictEqual } from 'node:util'
import { readTranscript, type Transcript } from '#transcript/read-transcript.ts'
import type { PlannedSpeaker } from './speakers/plan-speakers.ts'
import type { ParagraphPiece, Turns } from './turns/piece.ts'

/**
 * The content of `transcript.txt`: the file itself if it is plain text that reads as the planned turns, else these turns with
 * their labels and times, a line for each paragraph. Undefined if no such text reads as the planned turns.
 *
 * @param text the text of the file, if it is plain text.
 */
export function transcriptSource(
  { title, pieces }: Pick<Turns, 'title' | 'pieces'>,
  speakers: readonly PlannedSpeaker[],
  text: string | undefined,
): { source: string; isFile: boolean } | undefined {
  const spoken = pieces.filter((piece) => piece.kind === 'paragraph')
  const labels = new Map(
    speakers.flatMap(({ speaker }) =>
      [speaker.label, ...speaker.transcriptLabels].map((label) => [label, speaker.key] as const),
    ),
  )
  const wanted = spoken.map(({ text: words, speaker, time }) => ({
    text: words,
    speaker: speakers.find(({ found }) => found.name === speaker)?.speaker.key,
    time,
  }))
  const readsBack = (source: string) => {
    const read = readTranscript(source, labels)
    return (
      isDeepStrictEqual(wordsOf(read), wanted) &&
      [title?.text, undefined].includes(read.title?.text)
    )
  }
  if (text !== undefined && readsBack(text)) return { source: text, isFile: true }
  const body = spoken.map((piece) => lineOf(piece, speakers)).join('\n\n')
  const candidates = [...(title ? [`${title.text}\n\n${body}\n`] : []), `${body}\n`]
  const source = candidates.find(readsBack)
  return source === undefined ? undefined : { source, isFile: false }
}

function wordsOf({ paragraphs }: Transcript) {
  return paragraphs.map(({ text, speaker, time }) => ({ text, speaker, time }))
}

function lineOf(
  { text, speaker: name, opensTurn, time }: ParagraphPiece,
  speakers: readonly PlannedSpeaker[],
): string {
  const speaker = speakers.find(({ found }) => found.name === name)?.speaker
  const stamp = time === undefined ? '' : `[${time}]`
  if (!opensTurn || !speaker) return [stamp, text].filter(Boolean).join(' ')
  return `${[speaker.label, stamp].filter(Boolean).join(' ')}: ${text}`
}
